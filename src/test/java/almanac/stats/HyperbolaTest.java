package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HyperbolaTest {

    private static final double[] X = {1, 2, 4, 8, 16, 32, 64, 128, 256};

    private static double[] heights(double floor, double bend) {
        return Arrays.stream(X).map(x -> floor * (1 + bend / x)).toArray();
    }

    @Test
    void aKnownCurveIsGivenBackFromEveryStart() {
        Hyperbola curve = Hyperbola.of(X, heights(1300, 20)).orElseThrow();

        assertThat(curve.floor()).isCloseTo(1300, withinPercentage(1e-7));
        assertThat(curve.bend()).isCloseTo(20, withinPercentage(1e-7));
        assertThat(curve.at(20)).isCloseTo(2600, withinPercentage(1e-7));
        assertThat(curve.converged()).isTrue();
        assertThat(curve.points()).isEqualTo(9);
        assertThat(curve.squares()).isLessThan(1e-20);
    }

    @Test
    void theUnitOfXMovesTheBendAlone() {
        double[] y = heights(3, 7);
        y[2] *= 1.1;
        Hyperbola plain = Hyperbola.of(X, y).orElseThrow();
        Hyperbola scaled =
                Hyperbola.of(Arrays.stream(X).map(x -> 512 * x).toArray(), y).orElseThrow();

        assertThat(scaled.bend()).isCloseTo(512 * plain.bend(), withinPercentage(1e-6));
        assertThat(scaled.floor()).isCloseTo(plain.floor(), withinPercentage(1e-6));
        assertThat(scaled.logBendStandardError()).isCloseTo(plain.logBendStandardError(), withinPercentage(1e-4));
    }

    @Test
    void theStandardErrorIsTheSpreadOverNoisyCurves() {
        SplittableRandom random = new SplittableRandom(3);
        double[] logs = new double[400];
        double variance = 0;
        for (int i = 0; i < logs.length; i++) {
            double[] y = Arrays.stream(heights(1, 20))
                    .map(height -> height * StrictMath.exp(0.03 * random.nextGaussian()))
                    .toArray();
            Hyperbola curve = Hyperbola.of(X, y).orElseThrow();
            logs[i] = StrictMath.log(curve.bend());
            variance += curve.logBendStandardError() * curve.logBendStandardError() / logs.length;
        }

        assertThat(StandardDeviation.ofPopulation(logs)).isCloseTo(StrictMath.sqrt(variance), withinPercentage(10));
        assertThat(Arrays.stream(logs).average().orElseThrow()).isCloseTo(StrictMath.log(20), within(0.01));
    }

    @Test
    void twoDistinctXAreTooFew() {
        assertThat(Hyperbola.of(new double[] {1, 1, 2, 2}, new double[] {5, 5, 3, 3}))
                .isEmpty();
    }

    @Test
    void aValueWithoutLogarithmIsRefused() {
        assertThat(Hyperbola.of(new double[] {1, 2, 3}, new double[] {5, 0, 3})).isEmpty();
        assertThat(Hyperbola.of(new double[] {-1, 2, 3}, new double[] {5, 4, 3}))
                .isEmpty();
    }
}
