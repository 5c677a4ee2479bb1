package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleStepTest {

    @Test
    void derivativesEqualFiniteDifferences() {
        SingleStepResiduals residuals = new SingleStepResiduals(
                new double[] {19, 20, 21}, new double[] {22, 23, 25}, new double[] {-1, -0.8, -0.6});
        double[] at = {8, 0.4, 7, 0.3, -1.5, -0.7, 0.95};

        FiniteDifferences.assertSlopes(residuals, at);
        FiniteDifferences.assertCurvature(residuals, at);
    }

    @Test
    void exactDataGiveTheirForecastBack() {
        SingleStep law =
                new SingleStep(new PowerLawSum(1, -1, List.of(new PowerTerm(8, 0.4), new PowerTerm(7, 0.3))), -0.7, 1);
        double[] parameters = new double[16];
        double[] tokens = new double[16];
        double[] accuracy = new double[16];
        for (int i = 0; i < 16; i++) {
            int size = i / 4;
            parameters[i] = 1.9e8 * StrictMath.pow(1.9, size);
            tokens[i] = 20 * parameters[i] * StrictMath.pow(2.2, i % 4);
            accuracy[i] = law.at(parameters[i], tokens[i]);
        }

        SingleStep.Fit fit = SingleStep.fit(parameters, tokens, accuracy, 0.3, 1e-3);

        assertThat(fit.starts()).isEqualTo(26);
        assertThat(fit.meanRelativeError()).isLessThan(1e-5);
        assertThat(fit.law().at(7e9, 4e12)).isCloseTo(law.at(7e9, 4e12), within(2e-3));
    }

    @Test
    void theAccuracyNeverFallsBelowAMillionth() {
        SingleStep law =
                new SingleStep(new PowerLawSum(1, 50, List.of(new PowerTerm(0, 1), new PowerTerm(0, 1))), -1, 1);

        assertThat(law.at(1e9, 1e9)).isEqualTo(1e-6);
    }
}
