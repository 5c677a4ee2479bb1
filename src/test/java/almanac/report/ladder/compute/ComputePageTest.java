package almanac.report.ladder.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Findings;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.ladder.ModelLadder;
import almanac.report.ladder.RealLadder;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComputePageTest {

    private static final Part PAGE = ComputePage.part(RealLadder.result());
    private static final PartReader READER = new PartReader(PAGE);

    @TempDir
    private Path folder;

    @Test
    void theClaimsOnComputeHaveTheirEstimates() {
        assertThat(READER.estimate("model-ladder.ladder-cost.flop").value()).isBetween(5.1535e21, 5.1545e21);
        assertThat(READER.estimate("model-ladder.ladder-cost.share-of-both").value())
                .isCloseTo(0.92, within(0.005));
        assertThat(READER.estimate("model-ladder.ladder-cost.share-of-7b-4t").value())
                .isCloseTo(3.16, within(0.005));
        assertThat(READER.estimate("model-ladder.ladder-cost.share-of-13b-5t").value())
                .isCloseTo(1.30, within(0.005));
        assertThat(READER.estimate("model-ladder.mmlu.error-full-ladder").value())
                .isCloseTo(1.2843, within(1e-3));
        assertThat(READER.estimate("model-ladder.mmlu.error-at-thousandth").value())
                .isCloseTo(27.326, within(1e-2));
        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .contains(
                        "model-ladder.ladder-cost.share-of-both",
                        "model-ladder.mmlu.error-full-ladder",
                        "model-ladder.mmlu.error-at-thousandth");
    }

    @Test
    void nothingHereHasAnIntervalAndEveryEstimateSaysWhy() {
        assertThat(PAGE.estimates()).allSatisfy(estimate -> {
            assertThat(estimate.interval()).isEmpty();
            assertThat(estimate.caveat()).containsAnyOf("known runs", "fixed numbers");
        });
        assertThat(READER.estimate("model-ladder.ladder-cost.flop").n()).isEqualTo(16);
        assertThat(READER.estimate("model-ladder.mmlu.error-at-thousandth").n()).isEqualTo(7);
        assertThat(READER.estimate("model-ladder.mmlu.error-at-thousandth").candidates())
                .isEqualTo(16);
    }

    @Test
    void theTitlesSayTheFindings() {
        assertThat(PAGE.figures())
                .extracting(Figure::title)
                .containsExactly(
                        "The ladder costs 0.92\u00a0% of both targets; 1.3B takes 69\u00a0% of the ladder",
                        "The error on MMLU falls from 27.3\u00a0% at 0.12\u00a0% of the target’s compute to 1.3\u00a0%"
                                + " with the whole ladder",
                        "Run by run, the whole ladder errs least on 4 of 8 tasks",
                        "Over eight tasks the mean error falls from 24.8\u00a0% at 0.12\u00a0% of the target’s compute"
                                + " to 5.9\u00a0% at 3.2\u00a0%",
                        "Short runs of all sizes err less than long runs of small ones, on 7 of 8 tasks");
    }

    @Test
    void theTextsCountWhatTheDataFix() {
        assertThat(PAGE.texts()).containsEntry("compute-cells", "192").containsEntry("compute-stable", "126");
        assertThat(PAGE.texts().get("compute-stable-from"))
                .isEqualTo("size by size from 760M on, length by length from 2xC on, run by run from 760M-1xC on");
        assertThat(PAGE.texts().get("compute-ups")).startsWith("Run by run, three of the nine last steps");
        assertThat(PAGE.texts().get("compute-best-full")).startsWith("On four of eight tasks");
        assertThat(PAGE.texts().get("compute-lesson")).endsWith("The lesson holds here.");
        assertThat(PAGE.texts().get("compute-readings"))
                .contains("ends with 760M-1xC, costs 0.12\u00a0% and errs by 27.3\u00a0%")
                .contains("ends with 760M-2xC, a run that alone costs 0.099\u00a0%, and errs by 12.0\u00a0%");
    }

    @Test
    void aRangeReplacesTheNumberWhereTheDataDoNotFixIt() {
        Table steps = READER.view("ladder-compute-steps");

        assertThat(steps.rows()).hasSize(24);
        assertThat(steps.rows().get(0).get(6).shown()).contains("–");
        assertThat(steps.rows().get(23).get(6).shown()).isEqualTo("1.3");
    }

    @Test
    void aSmallLadderOfOneTargetGivesAWholePage() {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();

        Findings findings = new ModelLadder().examine(tiny, new Settings(tiny.newestRetrieval(), 20, 1));
        Part page = findings.parts().stream()
                .filter(part -> part.slug().equals("compute"))
                .findFirst()
                .orElseThrow();

        assertThat(page.shortage()).isEmpty();
        assertThat(page.texts().get("compute-headline")).endsWith("of the training compute of 7B-4T");
        assertThat(page.estimates())
                .extracting(Estimate::id)
                .contains("model-ladder.ladder-cost.share-of-7b-4t")
                .doesNotContain("model-ladder.ladder-cost.share-of-both", "model-ladder.ladder-cost.share-of-13b-5t");
    }
}
