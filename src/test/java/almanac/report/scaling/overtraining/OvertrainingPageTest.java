package almanac.report.scaling.overtraining;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.data.OvertrainingRun;
import almanac.data.ScalingRuns;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.ReferenceFile;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.overtraining.OvertrainingStudy;
import almanac.scaling.overtraining.TaskMean;
import almanac.stats.Resampling;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OvertrainingPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final LongRuns RUNS = LongRuns.of(RESULT);
    private static final Part PAGE = OvertrainingPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String name) {
        return READER.estimate("scaling-laws.overtraining." + name);
    }

    /** The result with only some of the long runs. */
    private static ScalingResult withRuns(List<OvertrainingRun> some) {
        ScalingRuns runs = RESULT.runs();
        return new ScalingResult(
                RESULT.settings(),
                new ScalingRuns(
                        runs.training(),
                        some,
                        runs.curves(),
                        runs.curvePoints(),
                        runs.architecture(),
                        runs.repeatedData(),
                        runs.batch(),
                        runs.criticalBatch()),
                RESULT.datasets(),
                RESULT.rows(),
                RESULT.axes(),
                RESULT.joint(),
                RESULT.chinchilla(),
                RESULT.splits(),
                RESULT.curves(),
                RESULT.limits(),
                OvertrainingStudy.of(some, new Resampling(10, 1)),
                RESULT.batches(),
                RESULT.sweep(),
                RESULT.shapes(),
                RESULT.heads(),
                RESULT.heldOut());
    }

    @Test
    void theErrorsOfBothPublishedTargetsAreThoseOfTheReference() {
        JsonNode published = ReferenceFile.read("scaling-overtraining.json").path("published_rpj");

        assertThat(estimate("loss-error-1-4b-640").value())
                .isCloseTo(100 * published.path("loss_1.4b_640").asDouble(), within(5e-3));
        assertThat(estimate("loss-error-6-9b-20").value())
                .isCloseTo(100 * published.path("loss_6.9b_20").asDouble(), within(5e-3));
        assertThat(estimate("task-error-1-4b-640").value())
                .isCloseTo(100 * published.path("error_17_1.4b_640").asDouble(), within(1e-3));
        assertThat(estimate("task-error-6-9b-20").value())
                .isCloseTo(100 * published.path("error_17_6.9b_20").asDouble(), within(1e-3));
        assertThat(PAGE.texts()).containsEntry("agreement", "All four agree with ours at every printed digit");
    }

    @Test
    void printedDigitsDecideAgreement() {
        assertThat(PublishedTarget.agrees(0.7103, 0.71)).isTrue();
        assertThat(PublishedTarget.agrees(0.7151, 0.71)).isFalse();
        assertThat(PublishedTarget.agrees(0.0464, 0.046)).isTrue();
    }

    @Test
    void lossErrorsRestOnFiveRunsAndTaskErrorsOnSix() {
        assertThat(PAGE.estimates().get(0)).isEqualTo(estimate("loss-error-1-4b-640"));
        assertThat(estimate("loss-error-1-4b-640").n()).isEqualTo(5);
        assertThat(estimate("loss-error-1-4b-640").candidates()).isEqualTo(35);
        assertThat(estimate("task-error-1-4b-640").n()).isEqualTo(6);
        assertThat(estimate("loss-error-6-9b-20").interval()).isEmpty();
        assertThat(estimate("loss-error-6-9b-20").caveat()).isNotBlank();
    }

    @Test
    void heldOutRunsAreLargerThanTheFiveAndUnseenByBothLaws() {
        assertThat(RUNS.heldOut())
                .extracting(run -> run.run().id())
                .containsExactly(
                        "gadre-c4-1.4b-80",
                        "gadre-c4-6.9b-20",
                        "gadre-rpj-1.4b-640",
                        "gadre-rpj-6.9b-20",
                        "gadre-rw-1.4b-320",
                        "gadre-rw-6.9b-20");
        assertThat(RUNS.heldOut()).allSatisfy(run -> {
            assertThat(run.loss().fitted()).isFalse();
            assertThat(run.errors()).allMatch(error -> !error.forecast().fitted());
        });
    }

    @Test
    void theForecastIsMuchNearerThanItsRangeIsWide() {
        assertThat(PAGE.texts())
                .hasEntrySatisfying(
                        "long-range",
                        words -> assertThat(words)
                                .startsWith(
                                        "Without 11M on 320 tokens per parameter there is no fit at all. Leave out one of the"
                                                + " other four, ")
                                .contains("lies between 2.28 and 2.67 nats per token"))
                .containsEntry("long-luck", "The small error is better than five runs can promise.");
    }

    @Test
    void theSmallestTaskErrorIsTwoMissesThatCancel() {
        HeldOutRun.TaskForecast error = RUNS.target(PublishedTarget.LARGE).error(TaskMean.OF_17);

        assertThat(error.forecast().relativeError()).isLessThan(0.001);
        assertThat(error.secondStep()).isBetween(-0.012, -0.008);
        assertThat(PAGE.texts().get("two-steps")).contains("sum of two misses of opposite sign");
    }

    @Test
    void everyRunBelowTheMultiplesOfTheFitEndsAboveTheLaw() {
        Misses misses = Misses.of(RUNS);

        assertThat(misses.all()).hasSize(89);
        assertThat(misses.shorter()).hasSize(24).allMatch(miss -> miss.signed() < 0);
        assertThat(misses.shorter().size() + misses.others().size()).isEqualTo(89);
        assertThat(READER.figure("overtraining-misses").title()).endsWith("always too low");
    }

    @Test
    void theTitlesSayErrorAndCost() {
        assertThat(READER.figure("overtraining-losses").title())
                .isEqualTo(
                        "Five small runs miss the loss of a model trained with 330 times their compute by 0.71\u00a0%");
        assertThat(READER.figure("overtraining-cost").title())
                .isEqualTo("At 640 tokens per parameter the same loss takes 1.9 to 4.0 times the compute, by which runs"
                        + " are fitted");
        assertThat(estimate("compute-ratio-640").interval().orElseThrow().contains(4))
                .isTrue();
    }

    @Test
    void everyForecastIsPublishedWithItsRangeOnlyWhereRunsAreFew() {
        Table forecasts = READER.published("scaling-overtraining");
        List<String> subsets = column(forecasts, "subset");
        List<String> fits = column(forecasts, "left_out_fits");

        assertThat(forecasts.rows()).hasSize(3 * 3 * (34 + 35 + 35));
        for (int i = 0; i < subsets.size(); i++) {
            assertThat(fits.get(i).isEmpty()).isEqualTo(!subsets.get(i).equals("five"));
        }
        assertThat(READER.published("scaling-overtraining-cost").rows()).hasSize(3 * 3 * 8);
        assertThat(READER.view("overtraining-target-errors").rows()).hasSize(12);
    }

    @Test
    void withoutTheHeldOutRunsThePageSaysSo() {
        List<OvertrainingRun> small = RESULT.runs().overtraining().stream()
                .filter(run -> run.parameters() < 1e9)
                .toList();
        List<OvertrainingRun> oneText = RESULT.runs().overtraining().stream()
                .filter(run -> run.dataset().equals("gadre-c4"))
                .toList();

        assertThatThrownBy(() -> OvertrainingPage.part(withRuns(small)))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("a run on RedPajama that the paper holds out is not listed");
        assertThatThrownBy(() -> OvertrainingPage.part(withRuns(oneText)))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("the runs on RedPajama that are listed do not carry both laws");
        assertThatThrownBy(() -> OvertrainingPage.part(withRuns(List.of()))).isInstanceOf(NotEnoughData.class);
    }

    @Test
    void oneTextAloneMakesAWholePage() {
        List<OvertrainingRun> redPajama = RESULT.runs().overtraining().stream()
                .filter(run -> run.dataset().equals("gadre-rpj"))
                .toList();
        Part page = OvertrainingPage.part(withRuns(redPajama));

        assertThat(page.estimates()).hasSameSizeAs(PAGE.estimates());
        assertThat(page.texts()).containsEntry("texts", "one").containsEntry("held-out", "two");
    }

    @Test
    void oneReasonIsGivenForTheMissingIntervals() {
        String reason = "five runs are too few to resample for a law of four constants";

        assertThat(PAGE.texts()).containsEntry("no-interval", reason);
        assertThat(estimate("loss-error-1-4b-640").caveat()).isEqualTo(reason);
        assertThat(READER.figure("overtraining-misses").caption().toString()).contains(reason);
    }

    @Test
    void theCostSaysThatItsBestSplitIsAnExtrapolationAndWhatAllRunsGive() {
        assertThat(PAGE.texts())
                .hasEntrySatisfying(
                        "optimum-inside", words -> assertThat(words).endsWith("which makes it an extrapolation"))
                .hasEntrySatisfying(
                        "ratio-all", words -> assertThat(words).matches("1\\.9 times \\(1\\.\\d–\\d\\.\\d\\)"));
        assertThat(estimate("compute-ratio-640").caveat()).contains("lies below");
    }

    @Test
    void theLawsArePublishedInTheQuantitiesThatTheTableShows() {
        Table laws = READER.published("scaling-overtraining-laws");

        assertThat(laws.rows()).hasSize(3 * 3 * 3);
        assertThat(Set.copyOf(column(laws, "quantity")))
                .containsExactlyInAnyOrder("irreducible-loss", "best-tokens-per-parameter", "compute-ratio-640");
        for (int i = 0; i < laws.rows().size(); i++) {
            boolean isFive = column(laws, "subset").get(i).equals("five");
            assertThat(column(laws, "low").get(i).isEmpty()).isEqualTo(isFive);
            assertThat(column(laws, "left_out_low").get(i).isEmpty()).isEqualTo(!isFive);
            assertThat(column(laws, "held_out_error").get(i).isEmpty())
                    .isEqualTo(column(laws, "subset").get(i).equals("all"));
        }
    }

    @Test
    void doubtfulRunsAreNamed() {
        assertThat(PAGE.texts().get("doubtful"))
                .startsWith("Three of the six held-out runs, of 6.9B, carry the flag batch-doubtful: ");
        assertThat(DoubtfulRuns.words(RUNS.heldOut().stream()
                        .filter(run -> run.run().flag().isEmpty())
                        .toList()))
                .isEqualTo("None of the held-out runs carries a flag of doubt.");
    }
}
