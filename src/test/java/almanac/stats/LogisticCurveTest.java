package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticCurveTest {

    private static final LogisticCurve CURVE = new LogisticCurve(0.25, 0.75, 9.4, 0.77);
    private static final double[] LOSSES = {0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0, 1.2};

    private static double[] heights(LogisticCurve curve, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = curve.at(x[i]);
        }
        return y;
    }

    @Test
    void theMidpointIsHalfwayBetweenFloorAndCeiling() {
        assertThat(CURVE.ceiling()).isEqualTo(1);
        assertThat(CURVE.at(0.77)).isEqualTo(0.625);
        assertThat(CURVE.at(100)).isCloseTo(0.25, within(1e-15));
        assertThat(CURVE.at(-100)).isCloseTo(1, within(1e-15));
    }

    @Test
    void theInverseUndoesTheCurve() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            LogisticCurve curve = new LogisticCurve(
                    random.nextDouble(-1, 1),
                    random.nextDouble(0.1, 2),
                    random.nextDouble(0.5, 10) * (round % 2 == 0 ? 1 : -1),
                    random.nextDouble(-2, 2));
            double height = curve.floor() + curve.span() * random.nextDouble(0.01, 0.99);

            assertThat(curve.at(curve.inverse(height))).isCloseTo(height, within(1e-12));
        }
    }

    @Test
    void exactDataGiveTheirCurveBack() {
        LogisticCurve.Fit fit = LogisticCurve.fit(LOSSES, heights(CURVE, LOSSES), 0.25, 0.75);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.points()).isEqualTo(8);
        assertThat(fit.curve().steepness()).isCloseTo(9.4, within(1e-8));
        assertThat(fit.curve().midpoint()).isCloseTo(0.77, within(1e-9));
        assertThat(fit.rootMeanSquare()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aRisingCurveHasNegativeSteepness() {
        LogisticCurve rising = new LogisticCurve(0, 1, -3, 0.8);

        LogisticCurve.Fit fit = LogisticCurve.fit(LOSSES, heights(rising, LOSSES), 0, 1);

        assertThat(fit.curve().steepness()).isCloseTo(-3, within(1e-8));
    }

    @Test
    void anOutlierMovesTheCurveByLittle() {
        double[] heights = heights(CURVE, LOSSES);
        heights[3] += 0.02;

        LogisticCurve.Fit fit = LogisticCurve.fit(LOSSES, heights, 0.25, 0.75);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.curve().midpoint()).isCloseTo(0.77, within(0.01)).isNotEqualTo(0.77);
        assertThat(fit.curve().steepness()).isCloseTo(9.4, within(0.5));
        assertThat(fit.rootMeanSquare()).isBetween(0.001, 0.02 / StrictMath.sqrt(8));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        double[] heights = heights(CURVE, LOSSES);
        heights[3] += 0.02;
        double[] lossesBackwards = backwards(LOSSES);

        LogisticCurve.Fit fit = LogisticCurve.fit(LOSSES, heights, 0.25, 0.75);
        LogisticCurve.Fit again = LogisticCurve.fit(lossesBackwards, backwards(heights), 0.25, 0.75);

        assertThat(again.curve().steepness()).isCloseTo(fit.curve().steepness(), within(1e-9));
        assertThat(again.curve().midpoint()).isCloseTo(fit.curve().midpoint(), within(1e-9));
    }

    private static double[] backwards(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[values.length - 1 - i];
        }
        return result;
    }

    @Test
    void heightsOutsideTheCurveHaveNoInverse() {
        assertThatThrownBy(() -> CURVE.inverse(0.25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("height 0.25 is outside 0.25..1.0");
        assertThatThrownBy(() -> CURVE.inverse(1)).hasMessage("height 1.0 is outside 0.25..1.0");
        assertThatThrownBy(() -> CURVE.inverse(Double.NaN)).hasMessage("height NaN is outside 0.25..1.0");
    }

    @Test
    void twoPointsAreTooFew() {
        assertThatThrownBy(() -> LogisticCurve.fit(new double[] {1, 2}, new double[] {0.3, 0.4}, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a logistic needs three points, got 2");
    }

    @Test
    void oneDistinctLossIsTooFew() {
        assertThatThrownBy(() -> LogisticCurve.fit(new double[] {1, 1, 1}, new double[] {0.3, 0.4, 0.5}, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line needs two distinct x");
    }
}
