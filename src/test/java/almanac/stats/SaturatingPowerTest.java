package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SaturatingPowerTest {

    private static final double[] X = {1e7, 2e7, 6e7, 1e8, 5e8, 2e9, 1e10};

    private static double[] law(double noise) {
        double[] y = new double[X.length];
        for (int i = 0; i < X.length; i++) {
            y[i] = (1.7 + 90 * StrictMath.pow(X[i], -0.25)) * (1 + noise * StrictMath.sin(5 * i));
        }
        return y;
    }

    @Test
    void exactDataGiveTheirLawBack() {
        SaturatingPower found = SaturatingPower.of(X, law(0)).orElseThrow();

        assertThat(found.converged()).isTrue();
        assertThat(found.startsAtBest()).isPositive();
        assertThat(found.constant()).isCloseTo(1.7, within(1e-4));
        assertThat(found.coefficient()).isCloseTo(90, withinPercentage(0.1));
        assertThat(found.exponent()).isCloseTo(0.25, within(1e-4));
        assertThat(found.at(6e7)).isCloseTo(law(0)[2], within(1e-6));
    }

    @Test
    void purePowerLawHasNoFloorAndTheSameExponent() {
        double[] y = Arrays.stream(X).map(x -> StrictMath.pow(1e13 / x, 0.08)).toArray();
        SaturatingPower found = SaturatingPower.of(X, y).orElseThrow();

        assertThat(found.constant()).isCloseTo(0, within(1e-3));
        assertThat(found.exponent()).isCloseTo(0.08, within(1e-4));
        assertThat(found.rootMeanSquareLog()).isLessThan(1e-7);
    }

    @Test
    void neverWorseThanThePurePowerLaw() {
        double[] noisy = law(0.01);

        assertThat(SaturatingPower.of(X, noisy).orElseThrow().rootMeanSquareLog())
                .isLessThan(PowerLine.of(X, noisy).orElseThrow().rootMeanSquareLog());
    }

    @Test
    void weightsCountAsRepeatedPoints() {
        double[] noisy = law(0.01);
        SaturatingPower first = SaturatingPower.of(X, noisy).orElseThrow();
        double[] longerX = Arrays.copyOf(X, X.length + 1);
        double[] longerY = Arrays.copyOf(noisy, X.length + 1);
        longerX[X.length] = X[2];
        longerY[X.length] = noisy[2];
        SaturatingPower repeated = SaturatingPower.of(longerX, longerY).orElseThrow();

        double[] refitted = first.refitted(X, noisy, new double[] {1, 1, 2, 1, 1, 1, 1});

        assertThat(refitted[0]).isCloseTo(repeated.constant(), within(1e-3));
        assertThat(refitted[2]).isCloseTo(repeated.exponent(), within(1e-3));
    }

    @Test
    void noLawWithoutMoreDistinctXThanConstants() {
        assertThat(SaturatingPower.of(new double[] {1, 2, 3, 3}, new double[] {4, 3, 2, 2}))
                .isEmpty();
        assertThat(SaturatingPower.of(new double[] {1, 2, 3, 4}, new double[] {4, 3, -2, 2}))
                .isEmpty();
        SaturatingPower law = SaturatingPower.of(X, law(0.01)).orElseThrow();
        assertThat(law.refitted(X, law(0.01), new double[] {3, 2, 2, 0, 0, 0, 0}))
                .isEmpty();
    }
}
