package almanac.stats;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Minimises the Huber loss of a nonlinear model's residuals by damped, reweighted Gauss–Newton steps.
 *
 * <p>ρ(r) = r²/2 up to |r| = δ and δ(|r| − δ/2) beyond (Huber 1964); an infinite δ is least squares. The damping is
 * proportional to the diagonal of the reweighted Gauss–Newton matrix, which makes the path independent of the
 * parameters' scales (Marquardt 1963). Analytic derivatives are required.
 */
public final class RobustFit {

    private static final int MAXIMUM_ITERATIONS = 2_000;
    private static final double STEP_TOLERANCE = 1e-13;

    private RobustFit() {}

    /** Residuals of a model and their derivatives by each parameter. */
    public interface Residuals {
        int count();

        /** Fills residuals[i] and jacobian[i][j] = ∂residual i / ∂parameter j. */
        void evaluate(double[] parameters, double[] residuals, double[][] jacobian);

        /** Lowest admissible value of a parameter; unbounded unless overridden. */
        default double lowest(int parameter) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    /**
     * A fit.
     *
     * @param objective Σρ(r) at the parameters
     * @param converged whether the last accepted step was negligible rather than the iterations exhausted
     */
    public record Fit(
            double[] parameters, double objective, double rootMeanSquare, boolean converged, int iterations) {}

    /** Fits from one start. */
    public static Fit from(double[] start, Residuals model, double delta) {
        double[] current = start.clone();
        double[] residuals = new double[model.count()];
        double[][] jacobian = new double[model.count()][start.length];
        model.evaluate(current, residuals, jacobian);
        double objective = huber(residuals, delta);
        double damping = 1e-3;
        boolean converged = false;
        int iteration = 0;
        while (iteration < MAXIMUM_ITERATIONS && !converged && damping < 1e16) {
            iteration++;
            double[] candidate = step(current, model, residuals, jacobian, delta, damping);
            model.evaluate(candidate, residuals, jacobian);
            double attempt = huber(residuals, delta);
            if (attempt <= objective) {
                converged = distance(current, candidate) < STEP_TOLERANCE;
                current = candidate;
                objective = attempt;
                damping = Math.max(damping / 5, 1e-12);
            } else {
                // Rounding can refuse a step too small to matter: that is convergence, not failure.
                converged = distance(current, candidate) < STEP_TOLERANCE;
                damping *= 4;
                model.evaluate(current, residuals, jacobian);
            }
        }
        model.evaluate(current, residuals, jacobian);
        return new Fit(current, objective, rootMeanSquare(residuals), converged, iteration);
    }

    private static double[] step(
            double[] at, Residuals model, double[] residuals, double[][] jacobian, double delta, double damping) {
        int size = at.length;
        double[][] matrix = new double[size][size];
        double[] gradient = new double[size];
        for (int i = 0; i < residuals.length; i++) {
            double weight = Math.abs(residuals[i]) <= delta ? 1 : delta / Math.abs(residuals[i]);
            for (int j = 0; j < size; j++) {
                gradient[j] -= weight * residuals[i] * jacobian[i][j];
                for (int k = 0; k < size; k++) {
                    matrix[j][k] += weight * jacobian[i][j] * jacobian[i][k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            if (at[j] <= model.lowest(j) && gradient[j] < 0) {
                hold(j, matrix, gradient);
            }
            matrix[j][j] += damping * matrix[j][j] + 1e-300;
        }
        double[] next = at.clone();
        try {
            double[] move = new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 0)
                    .getSolver()
                    .solve(new ArrayRealVector(gradient, false))
                    .toArray();
            for (int j = 0; j < size; j++) {
                next[j] = Math.max(model.lowest(j), at[j] + move[j]);
            }
        } catch (SingularMatrixException flat) {
            return next;
        }
        return next;
    }

    /** Keeps a parameter where it is: it stands at its bound and the descent leads beyond it. */
    private static void hold(int parameter, double[][] matrix, double[] gradient) {
        for (int k = 0; k < gradient.length; k++) {
            matrix[parameter][k] = 0;
            matrix[k][parameter] = 0;
        }
        matrix[parameter][parameter] = 1;
        gradient[parameter] = 0;
    }

    private static double huber(double[] residuals, double delta) {
        double sum = 0;
        for (double residual : residuals) {
            double size = Math.abs(residual);
            sum += size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]) / (1 + Math.abs(a[i])));
        }
        return largest;
    }

    private static double rootMeanSquare(double[] residuals) {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return StrictMath.sqrt(sum / residuals.length);
    }
}
