package almanac.report.boundary.rivals;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.report.boundary.RivalStudy;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RivalsPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = RivalsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final ComparedMeans MEANS = new ComparedMeans(RESULT.rivals());

    /** Scores of one later row set: per task the constant's, the sigmoid's and the power law's loss. */
    private static RivalStudy study(Map<String, double[]> losses) {
        List<RivalScore> scores = new ArrayList<>();
        losses.forEach((task, values) -> {
            for (Rows set : Rows.values()) {
                scores.add(new RivalScore(task, "k1", RivalEstimator.CONSTANT, set, 40, values[0], 0.04, 30));
                scores.add(new RivalScore(task, "k1", RivalEstimator.SIGMOID, set, 40, values[1], 0.02, 30));
                scores.add(new RivalScore(task, "k1", RivalEstimator.POWER_LAW, set, 40, values[2], 0.03, 30));
            }
        });
        List<RivalScore> constants = scores.stream()
                .filter(score -> score.estimator() == RivalEstimator.CONSTANT)
                .toList();
        return new RivalStudy(scores, RivalMean.of(scores), PinballGain.of(scores), List.of(), constants);
    }

    @Test
    void allSixteenNumbersOfTheSecondTableAreReproducedAtTheirDigits() {
        assertThat(PrintedMeans.count()).isEqualTo(16);
        assertThat(MEANS.equalPrinted()).isEqualTo(16);
        assertThat(PAGE.texts().get("equal")).startsWith("All 16 numbers of the paper’s table equal ours");
    }

    @Test
    void aNumberThatDiffersInItsLastDigitIsNotCountedAsEqual() {
        ComparedMeans other = new ComparedMeans(study(Map.of("a", new double[] {0.00535, 0.00409, 0.004})));

        // the constant's loss on the rows fitted and the others' none
        assertThat(other.equalPrinted()).isEqualTo(1);
    }

    @Test
    void theCoverageErrorOfTheTextDoesNotFollowFromTheTable() {
        assertThat(PrintedMeans.calibrationSavedInTable()).isCloseTo(1 - 2.21 / 3.60, within(1e-12));
        assertThat(PAGE.texts())
                .containsEntry("saved", "21\u00a0%")
                .containsEntry("coverage-saved", "39\u00a0%")
                .containsEntry("coverage-saved-in-text", "32\u00a0%")
                .containsEntry("coverage-saved-in-table", "39\u00a0%");
    }

    @Test
    void theSigmoidComesFirstAmongTheEstimatesAndEveryReadingNamesAChart() {
        assertThat(PAGE.estimates().get(0).id()).isEqualTo("capability-boundary.sigmoid.pinball-out-of-time");
        assertThat(PAGE.readings()).hasSameSizeAs(PAGE.estimates());
        List<String> figures = PAGE.figures().stream().map(Figure::id).toList();
        assertThat(PAGE.readings()).allSatisfy(reading -> assertThat(figures).contains(reading.figure()));
        assertThat(READER.estimate("capability-boundary.i-spline.pinball-out-of-time")
                        .value())
                .isCloseTo(4.918e-3, within(1e-6));
        assertThat(READER.estimate("capability-boundary.sigmoid.pinball-out-of-time")
                        .n())
                .isEqualTo(18);
    }

    @Test
    void theSigmoidSavesFarLessOfTheConstantsLossThanTheDigestSays() {
        Estimate least = READER.estimate("capability-boundary.sigmoid.least-explained");

        assertThat(least.value()).isBetween(0.10, 0.12);
        assertThat(least.n()).isEqualTo(6);
        assertThat(PAGE.texts().get("explained")).isEqualTo("from 11\u00a0% (IFEval) to 30\u00a0% (MMLU-Pro)");
    }

    @Test
    void aConstantFittedToTheSameLossLeavesTheSigmoidLessToSave() {
        assertThat(READER.estimate("capability-boundary.constant-same-loss.pinball-out-of-time")
                        .value())
                .isCloseTo(5.87e-3, within(5e-6));
        assertThat(PAGE.texts())
                .containsEntry("saved-alike", "16\u00a0%")
                .containsEntry("explained-alike", "from 3\u00a0% (MuSR) to 24\u00a0% (MMLU-Pro)");
        for (RivalScore least : MEANS.study().leastConstants()) {
            assertThat(MEANS.scores(RivalEstimator.CONSTANT, least.set()))
                    .filteredOn(score -> least.set() == Rows.TRAIN
                            && score.task().equals(least.task())
                            && score.split().equals(least.split()))
                    .allSatisfy(quantile ->
                            assertThat(least.smoothedPinball()).isLessThanOrEqualTo(quantile.smoothedPinball()));
        }
    }

    @Test
    void theRisingFormsLieCloserThanTheSavingOverAConstant() {
        assertThat(MEANS.spreadOfRising().orElseThrow()).isBetween(0.02, 0.05);
        assertThat(PAGE.texts().get("rising-forms")).startsWith("That the boundary rises counts for more");
        ComparedMeans apart = new ComparedMeans(study(Map.of("a", new double[] {4, 2, 3})));
        assertThat(apart.spreadOfRising()).isEmpty();
    }

    @Test
    void thePowerLawStaysBelowTheBarOnTheMean() {
        Estimate excess = READER.estimate("capability-boundary.power-law.excess-loss");

        assertThat(excess.value()).isBetween(2.7, 2.9);
        assertThat(excess.unit()).isEqualTo("percent");
        assertThat(PAGE.texts().get("power-law-bar")).contains("The mean stays below it; of the single tasks, ");
    }

    @Test
    void eachTaskIsLeftOutInTurnAndLossesAreSummedOverTheOthers() {
        ComparedMeans means = new ComparedMeans(study(Map.of(
                "a", new double[] {4, 2, 3},
                "b", new double[] {4, 1, 1},
                "c", new double[] {4, 1, 2})));

        assertThat(means.ratioWithout(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID))
                .containsExactly(Map.entry("a", 1.5), Map.entry("b", 5 / 3.0), Map.entry("c", 4 / 3.0));
        assertThat(means.lossRatio(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID))
                .contains(1.5);
        assertThat(means.wins(RivalEstimator.SIGMOID, RivalEstimator.POWER_LAW)).isEqualTo(2);
        assertThat(means.lossRatio(RivalEstimator.I_SPLINE, RivalEstimator.SIGMOID))
                .isEmpty();
    }

    @Test
    void everyScoreIsPublishedUnderTheNamesOfTheContract() {
        Table scores = READER.published("boundary-baselines");

        assertThat(scores.columns().stream().map(Table.Head::name))
                .startsWith("task", "split", "estimator", "set", "pinball", "calibration")
                .contains("dataset", "scheme", "rows");
        assertThat(scores.rows()).hasSize(6 * 3 * 5 * 2);
        assertThat(column(scores, "dataset")).containsOnly("oll-v2");
        assertThat(column(scores, "estimator")).contains("constant", "binwise", "i-spline", "sigmoid", "power-law");
        assertThat(column(READER.published("boundary-baseline-means"), "pinball_paper"))
                .contains("0.00493", "")
                .hasSize(10);
    }

    @Test
    void withoutScoresThereIsNoPageAndTheFactSaysWhy() {
        RivalStudy none = new RivalStudy(List.of(), List.of(), List.of(), List.of(), List.of());
        ComparedMeans empty = new ComparedMeans(none);

        assertThatThrownBy(() -> RivalsPage.part(empty, RESULT)).isInstanceOf(NotEnoughData.class);
        assertThat(RivalsFacts.of(empty).get("fact-rival-estimators")).contains("because no period has enough rows");
    }

    @Test
    void withFewScoresTheTextsStillHold() {
        Part page = RivalsPage.part(new ComparedMeans(study(Map.of("a", new double[] {0.004, 0.002, 0.003}))), RESULT);

        assertThat(page.texts())
                .containsEntry("explained", "no known share")
                .containsEntry("loss-i-spline", "not known")
                .containsEntry("tasks", "one")
                .containsEntry("power-law-without", "With one task nothing more can be said");
    }

    @Test
    void theFactNamesTheRatiosAndTheirNumber() {
        assertThat(RivalsFacts.of(RESULT).get("fact-rival-estimators"))
                .contains("18 pairs of task and period", "1.028 times", "0.997 times");
    }
}
