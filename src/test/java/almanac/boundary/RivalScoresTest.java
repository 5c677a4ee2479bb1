package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.rival.BoundaryRegret;
import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScores;
import almanac.boundary.rival.RivalSplit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RivalScoresTest {

    private static final BoundarySettings PAPER = BoundarySettings.PAPER;
    private static final BoundarySample TRAIN = KnownBoundary.sample(600, 1);
    private static final BoundarySample LATER = KnownBoundary.sample(400, 2);

    private static List<RivalScore> scores(BoundarySample validation) {
        return RivalScores.of(new RivalSplit("task", "k1", TRAIN, validation), PAPER)
                .result()
                .orElseThrow();
    }

    /** Rows of score 0.5 at some budgets. */
    private static BoundarySample alike(int rows, double lowest, double step) {
        return BoundarySample.of(IntStream.range(0, rows)
                .mapToObj(i -> KnownBoundary.model(i, StrictMath.pow(10, lowest + step * i), 0.5, "base"))
                .toList());
    }

    @Test
    void everyEstimatorIsScoredOnBothSets() {
        List<RivalScore> scores = scores(LATER);

        assertThat(scores).hasSize(2 * RivalEstimator.values().length);
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.rows()).isEqualTo(score.set() == RivalScore.Rows.TRAIN ? 600 : 400);
            assertThat(score.smoothedPinball()).isPositive();
            assertThat(score.calibration()).isBetween(0.0, 1.0);
            assertThat(score.leastPerBin()).isGreaterThanOrEqualTo(30);
        });
    }

    @Test
    void curvesOutsideTheSampleKeepTheirHeightAtItsEnds() {
        for (RivalEstimator estimator : RivalEstimator.values()) {
            RivalBoundary boundary =
                    RivalBoundary.of(estimator, TRAIN, PAPER).result().orElseThrow();

            assertThat(boundary.estimator()).isEqualTo(estimator);
            assertThat(boundary.at(10)).isEqualTo(boundary.at(TRAIN.lowest())).isBetween(0.0, 1.0);
            assertThat(boundary.at(40)).isEqualTo(boundary.at(TRAIN.highest())).isBetween(0.0, 1.0);
            assertThat(boundary.projectedGradient().orElse(0)).isLessThan(1e-7);
        }
    }

    @Test
    void aConstantGainsNothingAndRisingCurvesGainWhereScoresRise() {
        List<PinballGain> gains = PinballGain.of(scores(LATER));

        assertThat(gains).hasSize(8).noneMatch(gain -> gain.estimator() == RivalEstimator.CONSTANT);
        assertThat(gains).allSatisfy(gain -> assertThat(gain.r2()).isBetween(0.0, 1.0));
        assertThat(PinballGain.of(List.of())).isEmpty();
    }

    @Test
    void meansWeighEveryTaskAndSplitAlike() {
        RivalScore one =
                new RivalScore("a", "k1", RivalEstimator.CONSTANT, RivalScore.Rows.TRAIN, 1_000, 0.002, 0.01, 30);
        RivalScore other =
                new RivalScore("b", "k1", RivalEstimator.CONSTANT, RivalScore.Rows.TRAIN, 10, 0.004, 0.03, 30);

        List<RivalMean> means = RivalMean.of(List.of(one, other));

        assertThat(means).hasSize(1);
        assertThat(means.get(0).smoothedPinball()).isCloseTo(0.003, within(1e-15));
        assertThat(means.get(0).calibration()).isCloseTo(0.02, within(1e-15));
        assertThat(means.get(0).count()).isEqualTo(2);
    }

    @Test
    void aBoundaryHasNoRegretOnItsOwnRows() {
        BoundaryRegret regret = BoundaryRegret.of(TRAIN, TRAIN, PAPER).result().orElseThrow();

        assertThat(regret.bins())
                .isNotEmpty()
                .allSatisfy(bin -> assertThat(bin.regret()).isZero());
        assertThat(regret.bins().stream().mapToInt(BoundaryRegret.Bin::rows).sum())
                .isEqualTo(600);
    }

    @Test
    void withoutARidgeTheRefittedBoundaryIsBetterOverAllRows() {
        BoundaryRegret regret =
                BoundaryRegret.of(TRAIN, LATER, PAPER.withRidge(0)).result().orElseThrow();

        double total = regret.bins().stream()
                .mapToDouble(bin -> bin.rows() * bin.regret())
                .sum();

        assertThat(total).isPositive();
        assertThat(regret.absoluteMean().orElseThrow())
                .isGreaterThanOrEqualTo(Math.abs(regret.mean().orElseThrow()));
    }

    @Test
    void withoutComputeInCommonThereIsNothingToCompare() {
        BoundarySample beyond = BoundarySample.of(IntStream.range(0, 40)
                .mapToObj(i -> KnownBoundary.model(i, 1e27 * (1 + i), i / 40.0, "base"))
                .toList());

        assertThat(scores(beyond)).hasSize(5).allMatch(score -> score.set() == RivalScore.Rows.TRAIN);
        BoundaryRegret regret = BoundaryRegret.of(TRAIN, beyond, PAPER).result().orElseThrow();
        assertThat(regret.bins()).isEmpty();
        assertThat(regret.mean()).isEmpty();
    }

    @Test
    void samplesThatDoNotSufficeSayWhy() {
        assertShortage(alike(0, 21, 0.1), BoundaryShortage.NO_COMPUTE);
        assertShortage(alike(29, 21, 0.1), BoundaryShortage.TOO_FEW_ROWS);
        assertShortage(alike(40, 21, 0.1), BoundaryShortage.ONE_SCORE);
        BoundarySample oneCompute = BoundarySample.of(IntStream.range(0, 40)
                .mapToObj(i -> KnownBoundary.model(i, 1e22, i / 40.0, "base"))
                .toList());
        assertShortage(oneCompute, BoundaryShortage.ONE_COMPUTE);
    }

    private static void assertShortage(BoundarySample sample, BoundaryShortage reason) {
        for (RivalEstimator estimator : RivalEstimator.values()) {
            assertThat(RivalBoundary.of(estimator, sample, PAPER).shortage()).contains(reason);
        }
        assertThat(RivalScores.of(new RivalSplit("task", "k1", sample, LATER), PAPER)
                        .shortage())
                .contains(reason);
        assertThat(BoundaryRegret.of(sample, LATER, PAPER).shortage()).contains(reason);
        assertThat(BoundaryRegret.of(TRAIN, sample, PAPER).shortage()).contains(reason);
    }
}
