package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLogisticTest {

    private static final double[] X = {0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2};
    private static final List<LogisticCurve> START = List.of(new LogisticCurve(0.25, 0.75, 3, 0.9));

    private static double[] ones() {
        double[] ones = new double[X.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] heights(LogisticCurve curve) {
        return Arrays.stream(X).map(curve::at).toArray();
    }

    @Test
    void slopesEqualFiniteDifferences() {
        FiniteDifferences.assertSlopes(
                new BoundedLogistic.Model(X, X, ones(), BoundedLogistic.Box.UNIT), new double[] {-0.7, 0.8, 9, 0.95});
        FiniteDifferences.assertSlopes(new LogSigmoidCurve.Model(X, X, ones()), new double[] {2.4, 0.125, 0.8});
    }

    @Test
    void exactDataGiveTheirCurveBack() {
        LogisticCurve curve = new LogisticCurve(0.22, 0.7, 9, 0.8);

        BoundedLogistic.Fit fit =
                BoundedLogistic.fit(X, heights(curve), ones(), BoundedLogistic.Box.UNIT, START, 1e-14);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.a()).isCloseTo(-0.7, within(1e-6));
        assertThat(fit.b()).isCloseTo(0.92, within(1e-6));
        assertThat(fit.curve().steepness()).isCloseTo(9, within(1e-5));
        assertThat(fit.curve().midpoint()).isCloseTo(0.8, within(1e-6));
        assertThat(fit.near()).hasSize(1);
    }

    @Test
    void aCeilingAboveOneIsHeldAtOne() {
        LogisticCurve curve = new LogisticCurve(0.25, 0.85, 6, 0.8);

        BoundedLogistic.Fit fit =
                BoundedLogistic.fit(X, heights(curve), ones(), BoundedLogistic.Box.UNIT, START, 1e-14);

        assertThat(fit.b()).isEqualTo(1);
    }

    @Test
    void aPointOfWeightNoughtDoesNotCount() {
        LogisticCurve curve = new LogisticCurve(0.22, 0.7, 9, 0.8);
        double[] heights = heights(curve);
        heights[2] = 0.1;
        double[] weights = ones();
        weights[2] = 0;

        BoundedLogistic.Fit fit = BoundedLogistic.fit(X, heights, weights, BoundedLogistic.Box.UNIT, START, 1e-14);

        assertThat(fit.curve().steepness()).isCloseTo(9, within(1e-5));
    }

    @Test
    void aLogarithmicCurveIsGivenBack() {
        LogSigmoidCurve curve = new LogSigmoidCurve(0.4, 5, 0.9);
        double[] heights = Arrays.stream(X).map(curve::at).toArray();

        LogSigmoidCurve.Fit fit = LogSigmoidCurve.fit(X, heights, ones(), new LogSigmoidCurve(0.1, 3, 0.9), 1e-14);

        assertThat(fit.curve().scale()).isCloseTo(0.4, within(1e-6));
        assertThat(fit.curve().steepness()).isCloseTo(5, within(1e-5));
        assertThat(fit.curve().midpoint()).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void aStraightLineHasItsSlopeWhateverTheStart() {
        double[] line = Arrays.stream(X).map(x -> 1 - 0.5 * (x - X[0] + 0.4)).toArray();
        for (double steepness : new double[] {0.5, 3, 25, 200}) {
            LogSigmoidCurve.Fit fit =
                    LogSigmoidCurve.fit(X, line, ones(), new LogSigmoidCurve(0.1, steepness, 0.1), 1e-9);

            assertThat(fit.squares()).isLessThan(1e-7);
            assertThat(fit.curve().scale() * fit.curve().steepness()).isCloseTo(0.5, within(1e-3));
            assertThat(fit.curve().steepness()).isLessThanOrEqualTo(1000);
        }
    }

    @Test
    void withoutPointsOrStartsThereIsNoCurve() {
        assertThatThrownBy(() -> BoundedLogistic.fit(X, X, ones(), BoundedLogistic.Box.UNIT, List.of(), 1e-14))
                .hasMessage("a logistic needs points and a start");
        assertThatThrownBy(() -> LogSigmoidCurve.fit(new double[0], X, X, new LogSigmoidCurve(0.1, 3, 0.9), 1e-14))
                .hasMessage("a curve needs points");
    }
}
