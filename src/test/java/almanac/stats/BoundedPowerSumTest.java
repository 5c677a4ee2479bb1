package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BoundedPowerSumTest {

    private static final BoundedPowerSum.Box BOX = new BoundedPowerSum.Box(0.01, 0.25, 0.25, 3);

    /** Five sizes at eight lengths. */
    private static final double[] FIRST = new double[40];

    private static final double[] SECOND = new double[40];

    static {
        for (int i = 0; i < 40; i++) {
            int size = i / 8;
            FIRST[i] = 1e7 * StrictMath.pow(4, size);
            SECOND[i] = 500 * StrictMath.pow(2, i % 8);
        }
    }

    private static double[] values(double noise) {
        double[] values = new double[40];
        for (int i = 0; i < 40; i++) {
            double law = StrictMath.pow(6.5e13 / FIRST[i], 0.077) + StrictMath.pow(2.1e3 / SECOND[i], 0.76);
            values[i] = law * (1 + noise * StrictMath.sin(11 * i));
        }
        return values;
    }

    @Test
    void exactDataGiveTheirLawBack() {
        BoundedPowerSum fit = BoundedPowerSum.of(FIRST, SECOND, values(0), BOX).orElseThrow();

        assertThat(fit.converged()).isTrue();
        assertThat(fit.atBound()).isFalse();
        assertThat(fit.startsAtBest()).isPositive();
        assertThat(fit.law().constant()).isZero();
        assertThat(fit.law().terms().get(0).exponent()).isCloseTo(0.077, within(1e-6));
        assertThat(fit.law().terms().get(1).exponent()).isCloseTo(0.76, within(1e-5));
        assertThat(fit.rootMeanSquareLog()).isLessThan(1e-7);
    }

    @Test
    void exponentsStayInTheirBox() {
        BoundedPowerSum.Box tight = new BoundedPowerSum.Box(0.1, 0.2, 1, 2);
        BoundedPowerSum fit =
                BoundedPowerSum.of(FIRST, SECOND, values(0.01), tight).orElseThrow();

        assertThat(fit.atBound()).isTrue();
        assertThat(fit.law().terms().get(0).exponent()).isBetween(0.1, 0.2);
        assertThat(fit.law().terms().get(1).exponent()).isBetween(1.0, 2.0);
    }

    @Test
    void withoutABoxNoFitIsWorse() {
        double[] noisy = values(0.02);

        assertThat(BoundedPowerSum.of(FIRST, SECOND, noisy, BoundedPowerSum.Box.NONE)
                        .orElseThrow()
                        .squares())
                .isLessThanOrEqualTo(BoundedPowerSum.of(FIRST, SECOND, noisy, BOX)
                                .orElseThrow()
                                .squares()
                        * (1 + 1e-9));
    }

    @Test
    void pointsOfNoWeightDoNotCount() {
        double[] noisy = values(0.01);
        BoundedPowerSum fit = BoundedPowerSum.of(FIRST, SECOND, noisy, BOX).orElseThrow();
        double[] weights = new double[40];
        Arrays.fill(weights, 0, 32, 1);
        BoundedPowerSum shorter = BoundedPowerSum.of(
                        Arrays.copyOf(FIRST, 32), Arrays.copyOf(SECOND, 32), Arrays.copyOf(noisy, 32), BOX)
                .orElseThrow();

        PowerLawSum refitted = fit.refits(FIRST, SECOND, noisy, BOX).apply(weights);

        assertThat(refitted.terms().get(0).exponent())
                .isCloseTo(shorter.law().terms().get(0).exponent(), within(1e-5));
        assertThat(refitted.terms().get(1).exponent())
                .isCloseTo(shorter.law().terms().get(1).exponent(), within(1e-4));
    }

    @Test
    void noLawWithoutMorePointsThanConstantsOrWhereNothingVaries() {
        double[] four = {1, 2, 3, 4};
        assertThat(BoundedPowerSum.of(four, four, four, BOX)).isEmpty();
        double[] five = {1, 2, 3, 4, 5};
        assertThat(BoundedPowerSum.of(new double[] {2, 2, 2, 2, 2}, five, five, BOX))
                .isEmpty();
        assertThat(BoundedPowerSum.of(five, five, new double[] {1, 1, -1, 1, 1}, BOX))
                .isEmpty();
    }
}
