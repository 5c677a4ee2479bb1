package almanac.report.contamination;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.data.TinyData;
import almanac.report.Findings;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyContaminationTest {

    @TempDir
    private Path folder;

    @Test
    void aLeaderboardWithoutARulersFamilyGivesTheReasonOnEveryPage() {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();

        Findings findings = new Contamination().examine(tiny, new Settings(tiny.newestRetrieval(), 20, 1));

        assertThat(findings.parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.shortage()).startsWith("There is not enough data because "));
        assertThat(findings.estimates()).isEmpty();
        assertThat(findings.figures()).isEmpty();
    }

    @Test
    void dataThatEndBeforeThePublishedAnalysisGiveNoNumber() {
        Findings findings =
                new Contamination().examine(RealData.catalog(), new Settings(LocalDate.of(2025, 4, 27), 20, 1));

        assertThat(findings.shortage())
                .isEqualTo("There is not enough data because the data end on 27 April 2025, before 28 April 2025,"
                        + " where the published analysis ends.");
    }

    @Test
    void onTheLastDayOfThePublishedAnalysisLaterPairsAreLeftOut() {
        Findings findings =
                new Contamination().examine(RealData.catalog(), new Settings(LocalDate.of(2025, 4, 28), 20, 1));

        assertThat(findings.isWhole()).isTrue();
        assertThat(findings.rows()).anySatisfy(row -> assertThat(row.reason()).isEqualTo("after-data-date"));
        assertThat(findings.estimates())
                .allSatisfy(estimate -> assertThat(estimate.asOf()).isEqualTo("2025-04-28"));
    }
}
