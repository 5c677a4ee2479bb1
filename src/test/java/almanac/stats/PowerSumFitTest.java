package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowerSumFitTest {

    private static final double DELTA = 1e-3;
    private static final PowerLawSum LAW =
            new PowerLawSum(1, 0.45, List.of(new PowerTerm(3.6, 0.23), new PowerTerm(4.6, 0.24)));
    private static final PowerLawSum START =
            new PowerLawSum(1, 1, List.of(new PowerTerm(3, 0.1), new PowerTerm(6, 0.2)));

    /** Four sizes at four lengths each. */
    private static PowerSumFit.Problem problem(PowerLawSum law, double noise) {
        double[][] covariates = new double[2][16];
        double[] values = new double[16];
        for (int i = 0; i < 16; i++) {
            int size = i / 4;
            covariates[0][i] = 1.9e8 * StrictMath.pow(1.9, size);
            covariates[1][i] = 20 * covariates[0][i] * StrictMath.pow(2.2, i % 4);
            values[i] = law.at(covariates[0][i], covariates[1][i]) * (1 + noise * StrictMath.sin(7 * i));
        }
        return PowerSumFit.Problem.rising(covariates, values, DELTA);
    }

    private static PowerSumResiduals residuals(double sign) {
        double[][] logs = {{19, 19.5, 20, 21}, {22, 23.5, 23, 25}};
        double unbounded = Double.POSITIVE_INFINITY;
        return new PowerSumResiduals(
                logs, new double[] {0.1, 0, -0.1, -0.2}, new double[] {1, 1, 2, 1}, sign, unbounded, unbounded);
    }

    @Test
    void derivativesEqualFiniteDifferences() {
        double[] at = {3.6, 0.23, 4.6, 0.24, 0.45};
        FiniteDifferences.assertSlopes(residuals(1), at);
        FiniteDifferences.assertCurvature(residuals(1), at);

        double[] falling = {2, 0.2, 2, 0.2, 0.95};
        FiniteDifferences.assertSlopes(residuals(-1), falling);
        FiniteDifferences.assertCurvature(residuals(-1), falling);
    }

    @Test
    void exactDataGiveTheirLawBack() {
        PowerSumFit fit = PowerSumFit.search(START, problem(LAW, 0));

        assertThat(fit.converged()).isTrue();
        assertThat(fit.law().parameters()).containsExactly(LAW.parameters(), within(1e-4));
        assertThat(fit.meanRelativeError()).isLessThan(1e-7);
    }

    @Test
    void everySearchFindsTheSameMinimum() {
        PowerSumFit.Problem noisy = problem(LAW, 0.005);
        PowerSumFit drawn = PowerSumFit.search(START, noisy);

        assertThat(drawn.starts()).isEqualTo(26);
        assertThat(drawn.startsAtBest()).isBetween(2, 26);
        assertThat(PowerSumFit.grid(START, noisy).objective()).isCloseTo(drawn.objective(), within(1e-12));
        assertThat(PowerSumFit.quick(START, noisy).objective()).isCloseTo(drawn.objective(), within(1e-12));
        assertThat(PowerSumFit.near(drawn.law(), noisy, 1e-9).parameters())
                .containsExactly(drawn.law().parameters(), within(1e-5));
    }

    @Test
    void weightsCountAsRepeatedPoints() {
        PowerSumFit.Problem noisy = problem(LAW, 0.005);
        double[] weights = new double[16];
        Arrays.fill(weights, 1);
        weights[3] = 2;
        double[][] covariates = {Arrays.copyOf(noisy.covariates()[0], 17), Arrays.copyOf(noisy.covariates()[1], 17)};
        double[] values = Arrays.copyOf(noisy.values(), 17);
        covariates[0][16] = covariates[0][3];
        covariates[1][16] = covariates[1][3];
        values[16] = values[3];

        PowerSumFit weighted = PowerSumFit.quick(START, noisy.withWeights(weights));
        PowerSumFit repeated = PowerSumFit.quick(START, PowerSumFit.Problem.rising(covariates, values, DELTA));

        assertThat(weighted.objective()).isCloseTo(repeated.objective(), within(1e-13));
        assertThat(weighted.law().parameters()).containsExactly(repeated.law().parameters(), within(1e-5));
    }

    @Test
    void boundedParametersStayInTheirBox() {
        PowerLawSum flat = new PowerLawSum(1, 0, List.of(new PowerTerm(0.2, 0.01), new PowerTerm(0.1, 0.02)));
        PowerSumFit fit = PowerSumFit.search(START, problem(flat, 0.01));

        for (double parameter : fit.law().parameters()) {
            assertThat(parameter).isNotNegative();
        }
        PowerSumFit capped = PowerSumFit.grid(
                new PowerLawSum(-1, 0.9, List.of(new PowerTerm(1, 0.2), new PowerTerm(1, 0.2))),
                problem(LAW, 0.01).falling(0.9).withHighestExponent(0.3));
        assertThat(capped.law().constant()).isLessThanOrEqualTo(0.9);
        assertThat(capped.law().terms().get(0).exponent()).isLessThanOrEqualTo(0.3);
    }

    @Test
    void aLawNeedsOneCovariatePerTermAndASign() {
        assertThatThrownBy(() -> LAW.at(1e9)).hasMessage("2 covariates needed, got 1");
        assertThatThrownBy(() -> new PowerLawSum(0, 1, List.of())).hasMessageStartingWith("the sign must be");
    }
}
