package almanac.scaling.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.BatchRun;
import almanac.data.RealData;
import almanac.scaling.Outcome;
import almanac.scaling.batch.BestSettings.Quantity;
import almanac.scaling.batch.SweptCell.Setting;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchSweepTest {

    private static final Resampling FEW = new Resampling(100, 1);
    private static final List<BatchRun> RUNS = RealData.catalog().scalingRuns().batch();
    private static final BatchSweep REAL = BatchSweep.of(RUNS, FEW);
    private static final BatchSweep RAW = BatchSweep.of(RUNS, SweepLoss.RAW, FEW);

    /** A cell whose loss is a bowl in logarithms around the Step Law's setting. */
    private static SweptCell bowl(double parameters, double tokens) {
        double batch = StepLaw.batchTokens(tokens);
        double rate = StepLaw.learningRate(parameters, tokens);
        List<Setting> settings = new ArrayList<>();
        for (int i = -2; i <= 2; i++) {
            for (int j = -2; j <= 2; j++) {
                settings.add(new Setting(
                        batch * StrictMath.pow(2, i), rate * StrictMath.pow(2, j), 2.5 + 0.01 * (i * i + j * j)));
            }
        }
        return SweptCell.of(parameters, tokens, settings);
    }

    private static List<SweptCell> bowls() {
        List<SweptCell> cells = new ArrayList<>();
        for (double parameters : new double[] {1e8, 4e8, 1e9}) {
            for (double ratio : new double[] {20, 50, 200}) {
                cells.add(bowl(parameters, ratio * parameters));
            }
        }
        return cells;
    }

    @Test
    void cellsThatFollowTheStepLawGiveItBackByEitherRule() {
        for (BestSettings.Rule rule : BestSettings.Rule.values()) {
            BestSettings laws = BestSettings.of(bowls(), rule, FEW).result().orElseThrow();
            for (Quantity quantity : Quantity.values()) {
                assertThat(laws.exponent(quantity)).isCloseTo(BestSettings.published(quantity), within(1e-9));
                assertThat(laws.interval(quantity, 0.95).orElseThrow().halfWidth())
                        .isLessThan(1e-9);
            }
            assertThat(laws.batchTokens(1e10)).isCloseTo(StepLaw.batchTokens(1e10), withinPercentage(1e-6));
            assertThat(laws.learningRate(1e9, 1e10)).isCloseTo(StepLaw.learningRate(1e9, 1e10), withinPercentage(1e-6));
        }
    }

    @Test
    void theSettingNearestToThePublishedOneLosesNothingWhereItIsTheBest() {
        SweptCell cell = bowl(1e9, 2e10);

        assertThat(cell.nearestToPublished()).isEqualTo(cell.best());
        assertThat(cell.excessOfPublished()).isZero();
        assertThat(cell.isBatchAtEnd()).isFalse();
        assertThat(cell.nearBest()).containsExactly(cell.best());
    }

    @Test
    void aBestSettingAtTheEndOfTheSweepIsMarked() {
        SweptCell cell = SweptCell.of(
                1e9,
                2e10,
                List.of(new Setting(1e5, 1e-3, 2.6), new Setting(2e5, 1e-3, 2.5), new Setting(1e5, 2e-3, 2.7)));

        assertThat(cell.isBatchAtEnd()).isTrue();
        assertThat(cell.isRateAtEnd()).isTrue();
    }

    @Test
    void theSweepHasSeventeenCellsWithTheirBestInside() {
        assertThat(REAL.cells()).hasSize(17);
        assertThat(REAL.flaggedRuns()).isEqualTo(2);
        assertThat(REAL.cells().stream()
                        .mapToInt(cell -> cell.settings().size())
                        .sum())
                .isEqualTo(1909);
        assertThat(REAL.cells()).noneMatch(cell -> cell.isBatchAtEnd() || cell.isRateAtEnd());
    }

    @Test
    void theLowestLossesGiveASmallerExponentOfTheBatchWithAnIntervalThatHoldsThePublishedOne() {
        BestSettings laws = REAL.lowest().result().orElseThrow();
        Interval interval = laws.interval(Quantity.BATCH_BY_TOKENS_ALONE, 0.95).orElseThrow();

        assertThat(laws.exponent(Quantity.BATCH_BY_TOKENS_ALONE)).isLessThan(StepLaw.BATCH_TOKENS_EXPONENT);
        assertThat(interval.contains(StepLaw.BATCH_TOKENS_EXPONENT)).isTrue();
        assertThat(laws.interval(Quantity.RATE_BY_TOKENS, 0.95).orElseThrow().contains(StepLaw.RATE_TOKENS_EXPONENT))
                .isTrue();
    }

    @Test
    void thePublishedLawGivesAwayLessThanHalfAPercentInEveryCell() {
        assertThat(REAL.largestExcessOfPublished().orElseThrow()).isBetween(0.0, 0.005);
        assertThat(REAL.medianExcessOfPublished().orElseThrow()).isLessThan(0.001);
        assertThat(REAL.medianFactorOfBatch().orElseThrow()).isBetween(1.0, 2.0);
        assertThat(REAL.medianFactorOfRate().orElseThrow()).isBetween(1.0, 2.0);
    }

    @Test
    void theSmoothedLossIsTheOneTakenUnlessToldOtherwise() {
        assertThat(REAL.loss()).isEqualTo(SweepLoss.SMOOTHED);
        assertThat(REAL.cells()).isEqualTo(SweptCell.of(RUNS, SweepLoss.SMOOTHED));
        assertThat(RAW.loss()).isEqualTo(SweepLoss.RAW);
        assertThat(RAW.cells()).hasSameSizeAs(REAL.cells());
    }

    @Test
    void theRawLossMovesThePowersAndTheCost() {
        assertThat(RAW.lowest().result().orElseThrow().exponent(Quantity.BATCH_BY_TOKENS_ALONE))
                .isCloseTo(0.73, within(0.005));
        assertThat(RAW.nearLowest().result().orElseThrow().exponent(Quantity.BATCH_BY_TOKENS_ALONE))
                .isCloseTo(0.70, within(0.005));
        assertThat(RAW.medianExcessOfPublished().orElseThrow()).isCloseTo(0.011, within(0.0005));
        assertThat(RAW.largestExcessOfPublished().orElseThrow()).isCloseTo(0.057, within(0.0005));
        assertThat(RAW.cells()).hasSize(17).satisfies(cells -> {
            int moved = 0;
            for (int i = 0; i < cells.size(); i++) {
                Setting raw = cells.get(i).best();
                Setting smoothed = REAL.cells().get(i).best();
                moved += raw.batchTokens() == smoothed.batchTokens() && raw.learningRate() == smoothed.learningRate()
                        ? 0
                        : 1;
            }
            assertThat(moved).isEqualTo(15);
        });
    }

    @Test
    void rawAndSmoothedLossDifferByWhatRunsOfOneBatchShare() {
        LossGap gap = LossGap.of(RUNS).orElseThrow();

        assertThat(gap.shared()).isGreaterThan(2 * gap.own());
        assertThat(gap.own()).isPositive();
        assertThat(LossGap.of(List.of())).isEmpty();
    }

    @Test
    void aGapThatEveryRunOfABatchSharesIsNotItsOwn() {
        BatchRun one = RUNS.get(0);
        LossGap gap =
                LossGap.of(List.of(with(one, 2.2, 2), with(one, 2.75, 2.5))).orElseThrow();

        assertThat(gap.shared()).isCloseTo(Math.log(1.1), within(1e-12));
        assertThat(gap.own()).isCloseTo(0, within(1e-12));
    }

    private static BatchRun with(BatchRun run, double loss, double smoothedLoss) {
        return new BatchRun(
                run.run(),
                run.nonEmbeddingParameters(),
                run.width(),
                run.depth(),
                run.tokens(),
                run.learningRate(),
                run.batchTokens(),
                run.steps(),
                loss,
                smoothedLoss,
                run.flag(),
                run.source(),
                run.at());
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        BestSettings again = BestSettings.of(REAL.cells(), BestSettings.Rule.LOWEST, FEW)
                .result()
                .orElseThrow();

        assertThat(again.interval(Quantity.BATCH_BY_TOKENS, 0.95))
                .isEqualTo(REAL.lowest().result().orElseThrow().interval(Quantity.BATCH_BY_TOKENS, 0.95));
    }

    @Test
    void threeCellsAreTooFew() {
        assertThat(BestSettings.of(bowls().subList(0, 3), BestSettings.Rule.LOWEST, FEW)
                        .shortage())
                .contains(Outcome.TOO_FEW_RUNS);
        assertThat(BatchSweep.of(List.of(), FEW).medianExcessOfPublished()).isEmpty();
    }

    @Test
    void tokensInStepWithSizeCannotBeToldApart() {
        List<SweptCell> cells = List.of(bowl(1e8, 2e9), bowl(2e8, 4e9), bowl(4e8, 8e9), bowl(8e8, 1.6e10));

        assertThat(BestSettings.of(cells, BestSettings.Rule.LOWEST, FEW).shortage())
                .contains("size-and-tokens-go-together");
    }
}
