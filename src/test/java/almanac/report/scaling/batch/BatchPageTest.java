package almanac.report.scaling.batch;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import almanac.table.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = BatchPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void theHeadlineIsThePowerOfTheLossWithStudentsInterval() {
        Estimate headline = PAGE.estimates().get(0);

        assertThat(headline.id()).isEqualTo("scaling-laws.critical-batch.loss-exponent");
        assertThat(headline.value()).isCloseTo(7.5018, withinPercentage(0.01));
        assertThat(headline.n()).isEqualTo(5);
        assertThat(headline.interval().orElseThrow().method()).startsWith("Student’s");
        assertThat(headline.interval().orElseThrow().low()).isCloseTo(6.08, within(0.01));
        assertThat(headline.interval().orElseThrow().contains(4.8)).isFalse();
        assertThat(PAGE.texts())
                .containsEntry("batch-kaplan-exponent", "4.8")
                .containsEntry("batch-kaplan-told", "outside");
    }

    @Test
    void noStudentIntervalIsShownAsResampled() {
        Table laws = READER.published("scaling-batch-laws");
        Table critical = READER.published("scaling-critical-batch");

        assertThat(column(laws, "replicates").subList(0, 3)).containsOnly("0");
        assertThat(column(laws, "method").subList(0, 3)).allMatch(method -> method.startsWith("Student’s"));
        assertThat(column(critical, "method")).allMatch(method -> method.startsWith("Student’s"));
        assertThat(PAGE.figures())
                .noneSatisfy(figure -> assertThat(figure.caption().markup()).contains("bootstrap"));
    }

    @Test
    void theLargestBatchLiesBeyondTheRangeOfTheClaim() {
        assertThat(READER.estimate("scaling-laws.critical-batch.largest").value())
                .isCloseTo(5.699e6, withinPercentage(0.01));
        assertThat(READER.estimate("scaling-laws.critical-batch.factor-beyond-range")
                        .value())
                .isCloseTo(2.8495, withinPercentage(0.01));
        assertThat(READER.estimate("scaling-laws.critical-batch.factor-beyond-range")
                        .n())
                .isEqualTo(5);
        assertThat(PAGE.texts())
                .containsEntry("batch-largest", "5.7M\u00a0tokens")
                .containsEntry("batch-range-told", "lies outside this range")
                .containsEntry("batch-within-range", "two of the five sizes");
    }

    @Test
    void everyRowOfTheClaimIsReadFromItsChart() {
        assertThat(PAGE.readings())
                .extracting(reading -> reading.answers())
                .containsExactly(
                        "scaling-laws.critical-batch.loss-exponent",
                        "scaling-laws.critical-batch.largest",
                        "scaling-laws.critical-batch.factor-beyond-range");
        assertThat(PAGE.readings())
                .extracting(reading -> reading.figure())
                .containsExactly(
                        "scaling-critical-batch-loss", "scaling-critical-batch-size", "scaling-critical-batch-size");
    }

    @Test
    void publishedPowersAreThoseThatTheirPapersPrint() {
        assertThat(CriticalFindings.exponent(PublishedBatchLaw.KAPLAN)).isCloseTo(-1 / 0.21, within(1e-9));
        assertThat(CriticalFindings.exponent(PublishedBatchLaw.ZHANG)).isCloseTo(0.468, within(1e-9));
        assertThat(CriticalFindings.exponent(PublishedBatchLaw.STEP_LAW)).isCloseTo(0.571, within(1e-9));
        assertThat(CriticalFindings.exponent(PublishedBatchLaw.OLMO_LADDER)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void sizeAndLossGoTogether() {
        assertThat(CriticalFindings.of(RESULT.batches()).sharedVariance())
                .isGreaterThan(0.99)
                .isLessThan(1);
    }

    @Test
    void theBestBatchHasThePowersOfBothRules() {
        assertThat(READER.estimate("scaling-laws.best-batch.tokens-exponent-alone-lowest-loss")
                        .value())
                .isCloseTo(0.4983, within(1e-4));
        assertThat(READER.estimate("scaling-laws.best-batch.tokens-exponent-alone-near-lowest-loss")
                        .value())
                .isCloseTo(0.5947, within(1e-4));
        assertThat(READER.estimate("scaling-laws.best-rate.size-exponent-near-lowest-loss")
                        .value())
                .isCloseTo(-0.797, within(1e-3));
        assertThat(column(READER.published("scaling-batch-laws"), "published_by"))
                .hasSize(23)
                .contains("kaplan-2020", "", "zhang-2024-critical-batch", "step-law-2025");
    }

    @Test
    void theStepLawCostsLittleByTheSmoothedLossOnly() {
        assertThat(READER.estimate("scaling-laws.step-law.median-excess-loss").value())
                .isCloseTo(0.0669, within(1e-4));
        assertThat(READER.estimate("scaling-laws.step-law.largest-excess-loss").value())
                .isCloseTo(0.3103, within(1e-4));
        assertThat(READER.estimate("scaling-laws.step-law.median-excess-loss-raw")
                        .value())
                .isCloseTo(1.1, within(0.05));
        assertThat(READER.estimate("scaling-laws.step-law.largest-excess-loss-raw")
                        .value())
                .isCloseTo(5.7, within(0.05));
        assertThat(PAGE.texts())
                .containsEntry("sweep-excess-none", "three of the 17 cells")
                .containsEntry(
                        "sweep-cost-verdict", "That the law costs little is a finding by the smoothed loss alone");
    }

    @Test
    void bothLossesStandSideBySide() {
        assertThat(READER.estimate("scaling-laws.best-batch.tokens-exponent-alone-lowest-loss-raw")
                        .value())
                .isCloseTo(0.73, within(0.005));
        assertThat(READER.estimate("scaling-laws.best-batch.tokens-exponent-alone-near-lowest-loss-raw")
                        .value())
                .isCloseTo(0.70, within(0.005));
        assertThat(PAGE.texts()).containsEntry("sweep-moved", "15 of the 17 cells");
        assertThat(column(READER.published("scaling-batch-laws"), "loss").subList(2, 5))
                .containsExactly("", "smoothed", "smoothed");
        assertThat(column(READER.published("scaling-batch-laws"), "loss").subList(13, 23))
                .containsOnly("raw");
        assertThat(READER.figure("scaling-best-batch").title()).contains("by the smoothed loss", "by the raw loss");
        assertThat(READER.figure("scaling-best-rate").title()).contains("by the smoothed loss", "by the raw loss");
    }

    @Test
    void aPowerOfNoneIsWrittenAsZeroAndANearMissAsTheEdge() {
        Interval near = new Interval(0.95, -0.94365, -0.71487, "by hand", 0, 0);

        assertThat(BatchWords.told(Optional.of(near), -0.713)).isEqualTo("at the edge");
        assertThat(BatchWords.toldOf(Optional.of(near), -0.713)).isEqualTo("at the edge of");
        assertThat(BatchWords.toldOf(Optional.of(near), -0.5)).isEqualTo("outside");
        assertThat(BatchWords.toldOf(Optional.of(near), -0.8)).isEqualTo("inside");
        assertThat(BatchPower.all(CriticalFindings.of(RESULT.batches()), SweepLosses.of(RESULT)))
                .filteredOn(power -> power.published().stream().anyMatch(published -> published == 0))
                .hasSize(4)
                .allSatisfy(power -> assertThat(power.publishedWords()).isEqualTo("zero"));
    }

    @Test
    void everySizeCellAndStepIsPublished() {
        assertThat(column(READER.published("scaling-critical-batch"), "size"))
                .containsExactly("85m", "151m", "302m", "604m", "1.2b");
        assertThat(column(READER.published("scaling-critical-batch"), "kaplan_2020_tokens"))
                .allMatch(value -> Double.parseDouble(value) > 5e5);
        assertThat(READER.published("scaling-steps-by-batch").rows()).hasSize(45);
        assertThat(READER.published("scaling-best-settings").rows()).hasSize(2 * 17);
        assertThat(column(READER.published("scaling-best-settings"), "dataset")).containsOnly("steplaw");
    }

    @Test
    void theTitlesSayTheFinding() {
        assertThat(READER.figure("scaling-steps-by-batch").title())
                .isEqualTo("Larger batches save steps up to a point that moves from 1.12M to 5.7M\u00a0tokens");
        assertThat(READER.figure("scaling-critical-batch-loss").title())
                .isEqualTo("As the loss falls, the critical batch grows faster than by Kaplan’s power of 4.8");
        assertThat(READER.figure("scaling-critical-batch-size").title()).contains("outside the 1M to 2M");
    }

    @Test
    void withoutALawOfTheCriticalBatchThePageSaysWhy() {
        assertThatThrownBy(() -> CriticalFindings.of(
                        CriticalBatches.of(RESULT.runs().criticalBatch().subList(0, 9))))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("there is no law of the critical batch: no more runs than the law has constants");
    }
}
