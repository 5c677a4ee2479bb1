package almanac.report.scaling.limits;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyLimitsTest {

    private static ScalingResult result(Path folder) {
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return ScalingAnalysis.run(tiny, new Settings(tiny.newestRetrieval(), 20, 1));
    }

    @Test
    void aSmallCatalogGivesAWholePage(@TempDir Path folder) {
        TinyData.write(folder);

        Part page = DataLimitsPage.part(result(folder));

        assertThat(page.figures()).hasSize(5);
        assertThat(page.figures().get(1).title()).isEqualTo("No model read the same text for several lengths of time");
        assertThat(page.texts().values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("NaN", "Infinity", "null"));
    }

    @Test
    void aSparseCatalogSaysWhatIsLacking(@TempDir Path folder) {
        TinyData.writeSparse(folder);
        ScalingResult result = result(folder);

        assertThatThrownBy(() -> DataLimitsPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("the penalty of overfitting cannot be fitted: no more runs than the law has constants");
    }
}
