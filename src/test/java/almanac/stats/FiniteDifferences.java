package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares a model's derivatives with differences of its values at neighbouring parameters. */
final class FiniteDifferences {

    private static final double STEP = 1e-5;

    private FiniteDifferences() {}

    static void assertSlopes(RobustFit.Residuals model, double[] at) {
        double[] residuals = new double[model.count()];
        double[][] jacobian = new double[model.count()][at.length];
        model.evaluate(at, residuals, jacobian);
        for (int j = 0; j < at.length; j++) {
            double[] above = residuals(model, moved(at, j, STEP));
            double[] below = residuals(model, moved(at, j, -STEP));
            for (int i = 0; i < residuals.length; i++) {
                double difference = (above[i] - below[i]) / (2 * STEP);
                assertThat(jacobian[i][j])
                        .as("residual %d by parameter %d", i, j)
                        .isCloseTo(difference, within(1e-6 * (1 + Math.abs(difference))));
            }
        }
    }

    static void assertCurvature(RobustFit.Residuals model, double[] at) {
        double[] slopes = new double[model.count()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = 1 + 0.1 * i;
        }
        double[] residuals = new double[model.count()];
        double[][] jacobian = new double[model.count()][at.length];
        double[][] curvature = new double[at.length][at.length];
        model.evaluate(at, residuals, jacobian);
        model.addCurvature(at, jacobian, slopes, curvature);
        for (int j = 0; j < at.length; j++) {
            double[] above = weighted(model, moved(at, j, STEP), slopes);
            double[] below = weighted(model, moved(at, j, -STEP), slopes);
            for (int k = 0; k <= j; k++) {
                double difference = (above[k] - below[k]) / (2 * STEP);
                assertThat(curvature[j][k])
                        .as("parameters %d and %d", j, k)
                        .isCloseTo(difference, within(1e-5 * (1 + Math.abs(difference))));
            }
        }
    }

    private static double[] weighted(RobustFit.Residuals model, double[] at, double[] slopes) {
        double[][] jacobian = new double[model.count()][at.length];
        model.evaluate(at, new double[model.count()], jacobian);
        double[] sums = new double[at.length];
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < at.length; j++) {
                sums[j] += slopes[i] * jacobian[i][j];
            }
        }
        return sums;
    }

    private static double[] residuals(RobustFit.Residuals model, double[] at) {
        double[] residuals = new double[model.count()];
        model.evaluate(at, residuals, new double[model.count()][at.length]);
        return residuals;
    }

    private static double[] moved(double[] at, int parameter, double by) {
        double[] moved = at.clone();
        moved[parameter] += by;
        return moved;
    }
}
