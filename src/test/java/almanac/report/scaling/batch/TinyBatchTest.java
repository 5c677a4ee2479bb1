package almanac.report.scaling.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.scaling.ScalingAnalysis;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from five sizes and a sweep of nine cells on known laws. */
class TinyBatchTest {

    @Test
    void aSweepOnThePublishedLawGivesAWholePageThatSaysSo(@TempDir Path folder) {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        Part page = BatchPage.part(ScalingAnalysis.run(tiny, new Settings(LocalDate.parse(TinyData.RETRIEVED), 10, 1)));

        assertThat(page.figures()).hasSize(5);
        assertThat(page.texts()).containsEntry("batch-sizes", "five").containsEntry("sweep-cells", "nine");
        assertThat(page.estimates())
                .filteredOn(estimate -> estimate.id().equals("scaling-laws.critical-batch.size-exponent"))
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.value()).isCloseTo(0.5, within(0.05)));
    }
}
