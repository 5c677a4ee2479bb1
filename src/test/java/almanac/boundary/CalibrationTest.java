package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.EqualMassBins;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double TAU = 0.9;

    /** Ten rows at each of five budgets from 10^21, of which so many lie above 0.5. */
    private static BoundarySample sample(int... above) {
        List<ScoredModel> models = new ArrayList<>();
        for (int budget = 0; budget < above.length; budget++) {
            for (int i = 0; i < 10; i++) {
                double flop = StrictMath.pow(10, 21 + budget);
                models.add(KnownBoundary.model(models.size(), flop, i < above[budget] ? 0.6 : 0.5, "base"));
            }
        }
        return BoundarySample.of(models);
    }

    private static Calibration calibration(BoundarySample sample, double... edges) {
        return Calibration.of(sample, logFlop -> 0.5, new EqualMassBins(edges), TAU);
    }

    @Test
    void errorsAreMeansOverBinsOrRows() {
        Calibration calibration = calibration(sample(0, 1, 1, 5), 21, 22, 24);

        assertThat(calibration.bins()).extracting(Calibration.Bin::rows).containsExactly(10, 30);
        assertThat(calibration.bins()).extracting(Calibration.Bin::covered).containsExactly(10, 23);
        double second = 23 / 30.0 - TAU;
        assertThat(calibration.signedMacro()).isCloseTo((0.1 + second) / 2, within(1e-15));
        assertThat(calibration.absoluteMacro()).isCloseTo((0.1 - second) / 2, within(1e-15));
        assertThat(calibration.signedMicro()).isCloseTo((0.1 + 3 * second) / 4, within(1e-15));
        assertThat(calibration.absoluteMicro()).isCloseTo((0.1 - 3 * second) / 4, within(1e-15));
    }

    @Test
    void emptyBinsAndRowsOutsideDoNotCount() {
        Calibration calibration = calibration(sample(0, 0, 10), 20.2, 20.8, 21.5, 22.5);

        assertThat(calibration.bins()).hasSize(2);
        assertThat(calibration.rows()).isEqualTo(20);
        assertThat(calibration.signedMacro()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void aScoreOnTheBoundaryIsCovered() {
        BoundaryLoss loss = BoundaryLoss.of(sample(0, 2), logFlop -> 0.5, BoundarySettings.PAPER.loss());

        assertThat(loss.coverage()).isEqualTo(0.9);
        assertThat(loss.plainPinball()).isCloseTo(2 * 0.98 * 0.1 / 20, within(1e-15));
    }

    @Test
    void binningsDifferInEdgesAndRows() {
        BoundarySample train = KnownBoundary.sample(800, 1);
        BoundarySample shifted = BoundarySample.of(KnownBoundary.models(800, 2).stream()
                .map(model -> KnownBoundary.model(
                        model.row(), 10 * model.flop().orElseThrow(), model.score(), model.cluster()))
                .toList());
        BoundaryFit fit = KnownBoundary.fit(train);

        assertThat(rows(fit, train, train, Binning.TRAIN_EDGES)).containsExactly(800, 800);
        assertThat(rows(fit, train, shifted, Binning.TRAIN_OVERLAP)).containsExactly(800, 640);
        assertThat(rows(fit, train, shifted, Binning.TEST_FIXED)).containsExactly(800, 800);
        assertThat(rows(fit, train, shifted, Binning.OVERLAP_REFIT)).containsExactly(640, 640);
    }

    private static int[] rows(BoundaryFit fit, BoundarySample train, BoundarySample other, Binning binning) {
        BoundaryValidation validation =
                BoundaryValidation.of(fit, train, other, binning).orElseThrow();
        return new int[] {validation.loss().rows(), validation.calibration().rows()};
    }

    @Test
    void samplesWithoutCommonComputeCannotBeComparedWhereBothAre() {
        BoundarySample train = KnownBoundary.sample(400, 1);
        BoundarySample far = BoundarySample.of(KnownBoundary.models(400, 2).stream()
                .map(model -> KnownBoundary.model(
                        model.row(), 1e9 * model.flop().orElseThrow(), model.score(), model.cluster()))
                .toList());
        BoundaryFit fit = KnownBoundary.fit(train);

        assertThat(BoundaryValidation.of(fit, train, far, Binning.TRAIN_OVERLAP))
                .isEmpty();
        assertThat(BoundaryValidation.of(fit, train, far, Binning.OVERLAP_REFIT))
                .isEmpty();
        assertThat(BoundaryValidation.of(fit, train, far, Binning.TEST_FIXED)).isPresent();
        assertThat(Binning.TRAIN_OVERLAP.id()).isEqualTo("train-overlap");
    }
}
