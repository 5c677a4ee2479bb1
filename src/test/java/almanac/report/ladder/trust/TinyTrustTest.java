package almanac.report.ladder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.ladder.LadderAnalysis;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyTrustTest {

    @TempDir
    private Path folder;

    @Test
    void oneTargetAndNoSizeAboveTheLadderGiveAWholePageThatSaysSo() {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();

        Part page = TrustPage.part(LadderAnalysis.run(tiny, new Settings(tiny.newestRetrieval(), 20, 1)));

        assertThat(page.isWhole()).isTrue();
        assertThat(page.estimates())
                .extracting(Estimate::id)
                .contains(
                        "model-ladder.loss-deviation.correlation-7b-4t",
                        "model-ladder.back-test.mean-error-largest-rung")
                .noneMatch(id -> id.contains("13b") || id.contains("extra-rung"));
        assertThat(page.texts())
                .containsEntry("noise-others", "No other published target has forecasts to compare.")
                .containsEntry("extra-errors", "No size above the ladder was trained at the ladder’s lengths");
        assertThat(page.readings()).hasSize(1);
        assertThat(page.figures()).hasSize(2);
    }
}
