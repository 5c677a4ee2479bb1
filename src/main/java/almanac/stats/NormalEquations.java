package almanac.stats;

import almanac.stats.RobustFit.Residuals;

/**
 * The quadratic model of a Huber objective around one point: descent direction, Gauss–Newton matrix with Huber's
 * weights, and, for models that give second derivatives, the exact Hessian.
 *
 * <p>A parameter that stands at a bound and would leave the box is held where it is.
 */
final class NormalEquations {

    private final Residuals model;
    private final double delta;
    private final int size;
    private final double[][] gaussNewton;
    private final double[][] hessian;
    private final double[][] work;
    private final double[] descent;
    private final double[] slopes;

    NormalEquations(Residuals model, double delta, int size) {
        this.model = model;
        this.delta = delta;
        this.size = size;
        gaussNewton = new double[size][size];
        hessian = new double[size][size];
        work = new double[size][size];
        descent = new double[size];
        slopes = new double[model.count()];
    }

    /** Rebuilds the model of the objective at a point. */
    void set(double[] at, double[] residuals, double[][] jacobian) {
        clear();
        for (int i = 0; i < residuals.length; i++) {
            double distance = Math.abs(residuals[i]);
            double share = distance <= delta ? 1 : delta / distance;
            double weight = model.weight(i);
            slopes[i] = weight * share * residuals[i];
            add(jacobian[i], weight * share, distance <= delta ? weight : 0, slopes[i]);
        }
        if (model.isCurved()) {
            model.addCurvature(at, jacobian, slopes, hessian);
        }
        for (int j = 0; j < size; j++) {
            if ((at[j] <= model.lowest(j) && descent[j] < 0) || (at[j] >= model.highest(j) && descent[j] > 0)) {
                hold(j);
            }
        }
    }

    private void clear() {
        for (int j = 0; j < size; j++) {
            descent[j] = 0;
            java.util.Arrays.fill(gaussNewton[j], 0);
            java.util.Arrays.fill(hessian[j], 0);
        }
    }

    /** Adds one residual; only the lower triangles are kept. */
    private void add(double[] row, double weight, double inside, double slope) {
        for (int j = 0; j < size; j++) {
            descent[j] -= slope * row[j];
            double weighted = weight * row[j];
            for (int k = 0; k <= j; k++) {
                gaussNewton[j][k] += weighted * row[k];
            }
        }
        if (inside > 0 && model.isCurved()) {
            for (int j = 0; j < size; j++) {
                double weighted = inside * row[j];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += weighted * row[k];
                }
            }
        }
    }

    private void hold(int parameter) {
        hold(parameter, gaussNewton);
        hold(parameter, hessian);
        descent[parameter] = 0;
    }

    private void hold(int parameter, double[][] matrix) {
        for (int k = 0; k < size; k++) {
            matrix[parameter][k] = 0;
            matrix[k][parameter] = 0;
        }
        matrix[parameter][parameter] = 1;
    }

    /**
     * The damped step: Newton's where its matrix is positive definite, else Gauss–Newton's.
     *
     * @return an empty array where neither can be solved
     */
    double[] step(double damping) {
        double[] newton = model.isCurved() ? solve(hessian, damping) : new double[0];
        return newton.length > 0 ? newton : solve(gaussNewton, damping);
    }

    private double[] solve(double[][] matrix, double damping) {
        for (int j = 0; j < size; j++) {
            System.arraycopy(matrix[j], 0, work[j], 0, j + 1);
            work[j][j] += damping * gaussNewton[j][j] + 1e-300;
        }
        return SmallSystem.solve(work, descent);
    }

    /** Size of the objective's first-order change over a step. */
    double change(double[] from, double[] to) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += Math.abs(descent[j] * (to[j] - from[j]));
        }
        return sum;
    }
}
