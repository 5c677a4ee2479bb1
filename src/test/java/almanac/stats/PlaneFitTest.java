package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class PlaneFitTest {

    private static final double[] X1 = {1, 2, 3, 4, 5, 6, 7};
    private static final double[] X2 = {3, 1, 4, 1, 5, 9, 2};
    private static final double[] Y = {2.1, 3.4, 2.2, 5.6, 4.1, 1.3, 7.9};

    @Test
    void planeIsThatOfMultipleRegression() {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        double[][] rows = new double[Y.length][2];
        for (int i = 0; i < Y.length; i++) {
            rows[i][0] = X1[i];
            rows[i][1] = X2[i];
        }
        regression.newSampleData(Y, rows);
        PlaneFit fit = PlaneFit.of(X1, X2, Y).orElseThrow();

        double[] expected = regression.estimateRegressionParameters();
        double[] errors = regression.estimateRegressionParametersStandardErrors();
        assertThat(fit.intercept()).isCloseTo(expected[0], within(1e-10));
        assertThat(fit.first()).isCloseTo(expected[1], within(1e-10));
        assertThat(fit.second()).isCloseTo(expected[2], within(1e-10));
        assertThat(fit.firstStandardError()).isCloseTo(errors[1], within(1e-10));
        assertThat(fit.secondStandardError()).isCloseTo(errors[2], within(1e-10));
        assertThat(fit.r2()).isCloseTo(regression.calculateRSquared(), within(1e-10));
    }

    @Test
    void pointsOfAPlaneLieOnIt() {
        double[] y = new double[X1.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 1 + 2 * X1[i] - 3 * X2[i];
        }
        PlaneFit fit = PlaneFit.of(X1, X2, y).orElseThrow();

        assertThat(fit.at(10, 20)).isCloseTo(-39, within(1e-9));
        assertThat(fit.r2()).isCloseTo(1, within(1e-12));
    }

    @Test
    void noPlaneThroughALineOrThreePoints() {
        assertThat(PlaneFit.of(X1, X1, Y)).isEmpty();
        assertThat(PlaneFit.of(X1, new double[X1.length], Y)).isEmpty();
        assertThat(PlaneFit.of(X1, X2, Y, 3)).isEmpty();
    }
}
