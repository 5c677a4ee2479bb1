package almanac.report.boundary.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.boundary.BoundaryAnalysis;
import almanac.report.boundary.BoundaryResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on a board of which two periods have enough models, and on one of which none has. */
class TinyPeriodsTest {

    @TempDir
    private Path folder;

    private BoundaryResult analyse() {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return BoundaryAnalysis.run(catalog, new Settings(LocalDate.parse(TinyData.RETRIEVED), 20, 1));
    }

    @Test
    void withoutAFirstPeriodTheCoverageOfTheLastStepStandsAlone() {
        TinyData.write(folder);
        BoundaryResult result = analyse();
        Part page = PeriodsPage.part(result);

        assertThat(page.estimates()).extracting(Estimate::id).containsExactly(PeriodEstimates.BELOW);
        assertThat(page.readings()).hasSize(2);
        assertThat(page.readings().get(1).reason()).isEqualTo("fewer-than-30-rows");
        assertThat(page.texts().get("headline")).startsWith("No task has enough models in both");
        assertThat(page.texts().get("paper")).endsWith("That cannot be tested here");
        assertThat(page.texts().values()).noneMatch(String::isBlank);
        assertThat(page.figures()).hasSize(4);
        assertThat(PeriodsFacts.of(result).get("fact-periods")).endsWith(".");
    }

    @Test
    void withoutAnyBoundaryThePageSaysWhy() {
        TinyData.writeSparse(folder);
        BoundaryResult result = analyse();

        assertThatThrownBy(() -> PeriodsPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("no two periods");
        assertThat(PeriodsFacts.of(result).get("fact-periods"))
                .startsWith("No task has enough models")
                .endsWith("later period.");
    }
}
