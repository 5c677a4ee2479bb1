package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RobustFitTest {

    private static final double[] X = {0, 1, 2, 3, 4, 5, 6, 7};

    /** y = p₀·exp(p₁·x), the second parameter bounded below. */
    private record Growth(double[] y, double lowestRate) implements RobustFit.Residuals {

        static Growth of(double first, double rate) {
            double[] y = new double[X.length];
            for (int i = 0; i < X.length; i++) {
                y[i] = first * StrictMath.exp(rate * X[i]);
            }
            return new Growth(y, Double.NEGATIVE_INFINITY);
        }

        Growth withOutlier(int index, double error) {
            double[] moved = y.clone();
            moved[index] += error;
            return new Growth(moved, lowestRate);
        }

        @Override
        public int count() {
            return y.length;
        }

        @Override
        public double lowest(int parameter) {
            return parameter == 1 ? lowestRate : Double.NEGATIVE_INFINITY;
        }

        @Override
        public void evaluate(double[] parameters, double[] residuals, double[][] jacobian) {
            for (int i = 0; i < y.length; i++) {
                double growth = StrictMath.exp(parameters[1] * X[i]);
                residuals[i] = parameters[0] * growth - y[i];
                jacobian[i][0] = growth;
                jacobian[i][1] = parameters[0] * X[i] * growth;
            }
        }
    }

    @Test
    void exactDataGiveTheirParametersBack() {
        RobustFit.Fit fit = RobustFit.from(new double[] {1, 0}, Growth.of(2, -0.3), Double.POSITIVE_INFINITY);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.parameters()).containsExactly(new double[] {2, -0.3}, within(1e-10));
        assertThat(fit.objective()).isCloseTo(0, within(1e-20));
        assertThat(fit.rootMeanSquare()).isCloseTo(0, within(1e-10));
    }

    @Test
    void anOutlierMovesLeastSquaresButHardlyTheHuberLoss() {
        Growth data = Growth.of(2, -0.3).withOutlier(3, 5);

        RobustFit.Fit leastSquares = RobustFit.from(new double[] {1, 0}, data, Double.POSITIVE_INFINITY);
        RobustFit.Fit huber = RobustFit.from(new double[] {1, 0}, data, 1e-4);

        assertThat(leastSquares.parameters()[0]).isNotCloseTo(2, within(0.1));
        assertThat(huber.parameters()).containsExactly(new double[] {2, -0.3}, within(1e-3));
    }

    @Test
    void theObjectiveIsTheHuberLossOfTheResiduals() {
        Growth data = Growth.of(2, -0.3).withOutlier(3, 5);
        double[] residuals = new double[X.length];
        RobustFit.Fit fit = RobustFit.from(new double[] {1, 0}, data, 0.01);

        data.evaluate(fit.parameters(), residuals, new double[X.length][2]);
        double sum = 0;
        for (double r : residuals) {
            sum += Math.abs(r) <= 0.01 ? r * r / 2 : 0.01 * (Math.abs(r) - 0.005);
        }

        assertThat(fit.objective()).isCloseTo(sum, within(1e-15));
    }

    @Test
    void aBoundedParameterStopsAtItsBound() {
        Growth bounded = new Growth(Growth.of(2, -0.3).y(), -0.1);

        RobustFit.Fit fit = RobustFit.from(new double[] {1, 0}, bounded, Double.POSITIVE_INFINITY);

        assertThat(fit.parameters()[1]).isEqualTo(-0.1);
        assertThat(fit.parameters()[0]).isCloseTo(1.321687, within(0.01)); // Σ g y / Σ g² with g = exp(−0.1 x)
    }

    @Test
    void theStartIsLeftAsItWas() {
        double[] start = {1, 0};

        RobustFit.from(start, Growth.of(2, -0.3), 0.01);

        assertThat(start).containsExactly(1, 0);
    }
}
