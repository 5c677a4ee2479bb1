package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PowerOfSumTest {

    private static final PowerOfSum LAW = new PowerOfSum(0.076, StrictMath.log(6.4e13), 0.103, StrictMath.log(1.8e13));
    private static final double[] FIRST = new double[20];
    private static final double[] SECOND = new double[20];

    static {
        for (int i = 0; i < 20; i++) {
            FIRST[i] = 1e7 * StrictMath.pow(4, i / 4.0);
            SECOND[i] = 1e8 * StrictMath.pow(5, i % 4);
        }
    }

    private static double[] values(double noise) {
        double[] values = new double[20];
        for (int i = 0; i < 20; i++) {
            values[i] = LAW.at(FIRST[i], SECOND[i]) * (1 + noise * StrictMath.sin(3 * i));
        }
        return values;
    }

    private static double[] ones() {
        double[] ones = new double[20];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void derivativesEqualFiniteDifferences() {
        PowerOfSumResiduals residuals = PowerOfSumResiduals.of(FIRST, SECOND, values(0.01), ones());
        double[] at = {9, 0.7, 10, 0.12};

        FiniteDifferences.assertSlopes(residuals, at);
        FiniteDifferences.assertCurvature(residuals, at);
    }

    @Test
    void exactDataGiveTheirLawBackFromMostStarts() {
        PowerOfSum.Fit fit = PowerOfSum.fit(FIRST, SECOND, values(0)).orElseThrow();

        assertThat(fit.converged()).isTrue();
        assertThat(fit.starts()).isEqualTo(25);
        assertThat(fit.law().firstExponent()).isCloseTo(0.076, within(1e-6));
        assertThat(fit.law().logFirstScale()).isCloseTo(LAW.logFirstScale(), within(1e-4));
        assertThat(fit.law().secondExponent()).isCloseTo(0.103, within(1e-6));
        assertThat(fit.law().logSecondScale()).isCloseTo(LAW.logSecondScale(), within(1e-4));
        assertThat(fit.rootMeanSquareLog()).isLessThan(1e-8);
    }

    @Test
    void parametersOfALawGiveItBack() {
        PowerOfSumResiduals residuals = PowerOfSumResiduals.of(FIRST, SECOND, values(0), ones());
        PowerOfSum again = residuals.law(residuals.parameters(LAW));

        assertThat(again.firstExponent()).isCloseTo(LAW.firstExponent(), within(1e-12));
        assertThat(again.logFirstScale()).isCloseTo(LAW.logFirstScale(), within(1e-10));
        assertThat(again.logSecondScale()).isCloseTo(LAW.logSecondScale(), within(1e-10));
    }

    @Test
    void limitsAreThePurePowerLaws() {
        assertThat(StrictMath.log(LAW.at(1e9, 1e300)))
                .isCloseTo(0.076 * (LAW.logFirstScale() - StrictMath.log(1e9)), within(1e-9));
        assertThat(StrictMath.log(LAW.at(1e300, 1e10)))
                .isCloseTo(0.103 * (LAW.logSecondScale() - StrictMath.log(1e10)), within(1e-9));
        assertThat(LAW.exponentRatio()).isCloseTo(0.076 / 0.103, within(1e-12));
    }

    @Test
    void weightsCountAsRepeatedPoints() {
        double[] noisy = values(0.01);
        PowerOfSum law = PowerOfSum.fit(FIRST, SECOND, noisy).orElseThrow().law();
        double[] weights = ones();
        weights[7] = 2;
        double[] first = Arrays.copyOf(FIRST, 21);
        double[] second = Arrays.copyOf(SECOND, 21);
        double[] values = Arrays.copyOf(noisy, 21);
        first[20] = FIRST[7];
        second[20] = SECOND[7];
        values[20] = noisy[7];

        PowerOfSum weighted = law.refits(FIRST, SECOND, noisy).apply(weights);
        PowerOfSum repeated =
                PowerOfSum.fit(first, second, values).orElseThrow().law();

        assertThat(weighted.firstExponent()).isCloseTo(repeated.firstExponent(), within(1e-5));
        assertThat(weighted.secondExponent()).isCloseTo(repeated.secondExponent(), within(1e-5));
    }

    @Test
    void noLawWithoutMorePointsThanConstantsOrWhereNothingVaries() {
        double[] four = {1, 2, 3, 4};
        assertThat(PowerOfSum.fit(four, four, four)).isEmpty();
        double[] five = {1, 2, 3, 4, 5};
        double[] same = {2, 2, 2, 2, 2};
        assertThat(PowerOfSum.fit(same, five, five)).isEmpty();
        assertThat(PowerOfSum.fit(five, same, five)).isEmpty();
        assertThat(PowerOfSum.fit(five, five, new double[] {1, 1, 0, 1, 1})).isEmpty();
    }
}
