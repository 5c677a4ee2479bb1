package almanac.report.scaling.chinchilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.scaling.ScalingAnalysis;
import almanac.report.scaling.ScalingResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from a few runs on a known law. */
class TinyChinchillaTest {

    @TempDir
    private Path folder;

    private ScalingResult analyse() {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return ScalingAnalysis.run(catalog, new Settings(LocalDate.parse(TinyData.RETRIEVED), 10, 1));
    }

    @Test
    void fewRunsGiveAWholePage() {
        TinyData.write(folder);

        Part page = ChinchillaPage.part(analyse());

        assertThat(page.estimates())
                .hasSize(6)
                .allSatisfy(estimate -> assertThat(estimate.interval().isPresent()
                                || !estimate.caveat().isEmpty())
                        .isTrue());
        assertThat(page.figures()).hasSize(4);
        assertThat(page.texts()).containsEntry("dropped", "two");
        assertThat(page.figures().get(2).title()).startsWith("With two more points β goes from ");
    }

    @Test
    void twoPointsCarryNoFit() {
        TinyData.writeSparse(folder);
        ScalingResult result = analyse();

        assertThatThrownBy(() -> ChinchillaPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("the points of Hoffmann et al. carry no fit: no more runs than the law has constants");
    }
}
