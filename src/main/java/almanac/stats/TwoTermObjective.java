package almanac.stats;

import java.util.Arrays;

/**
 * The Huber loss of ln ŷ − ln y for ŷ = E + A·x^−α + B·z^−β in the parameters (ln A, α, ln B, β, E), none of them
 * below zero, with its exact Hessian; the damping is proportional to the diagonal of the reweighted Gauss–Newton matrix.
 *
 * <p>It does what {@link HuberObjective} does with {@link PowerSumResiduals} of two terms in less than half the time: powers
 * of equal x are shared, derivatives are formed only at points that descend, and both matrices in one pass.
 */
final class TwoTermObjective implements DampedDescent.Objective {

    private static final int SIZE = 5;

    /** Residuals below this root mean square are rounding. */
    private static final double EXACT = 1e-14;

    private final TwoTermPoints points;
    private final double delta;
    private final double[] first;
    private final double[] second;
    private final double[] residuals;
    private double[] at = {};
    private double squares;

    private final double[] row = new double[SIZE];
    private final double[] gradient = new double[SIZE];
    private final double[] descent = new double[SIZE];
    private final double[] newton = new double[SIZE * (SIZE + 1) / 2];
    private final double[] gaussNewton = new double[SIZE * (SIZE + 1) / 2];
    private final double[][] work = new double[SIZE][SIZE];

    TwoTermObjective(TwoTermPoints points, double delta) {
        this.points = points;
        this.delta = delta;
        first = new double[points.count()];
        second = new double[points.count()];
        residuals = new double[points.count()];
    }

    @Override
    public double tryAt(double[] point) {
        at = point;
        double[] x = points.x();
        double[] z = points.z();
        double[] y = points.y();
        double[] weights = points.weights();
        double lastX = Double.NaN;
        double power = 0;
        double total = 0;
        for (int i = 0; i < residuals.length; i++) {
            if (x[i] != lastX) {
                lastX = x[i];
                power = StrictMath.exp(point[0] - point[1] * lastX);
            }
            first[i] = power;
            second[i] = StrictMath.exp(point[2] - point[3] * z[i]);
            double residual = StrictMath.log(point[4] + power + second[i]) - y[i];
            residuals[i] = residual;
            double size = Math.abs(residual);
            total += weights[i] * (size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta));
        }
        return Double.isNaN(total) ? Double.POSITIVE_INFINITY : total;
    }

    @Override
    public void accept() {
        Arrays.fill(descent, 0);
        Arrays.fill(newton, 0);
        Arrays.fill(gaussNewton, 0);
        squares = 0;
        for (int i = 0; i < residuals.length; i++) {
            double inverse = 1 / (at[4] + first[i] + second[i]);
            double u = first[i] * inverse;
            double v = second[i] * inverse;
            double x = points.x()[i];
            double z = points.z()[i];
            row[0] = u;
            row[1] = -u * x;
            row[2] = v;
            row[3] = -v * z;
            row[4] = inverse;
            double weight = points.weights()[i];
            double size = Math.abs(residuals[i]);
            squares += size * size;
            boolean inside = size <= delta;
            double share = inside ? weight : weight * delta / size;
            double slope = share * residuals[i];
            addDescent(slope);
            addSquares(gaussNewton, share);
            addSquares(newton, (inside ? weight : 0) - slope);
            newton[0] += slope * row[0];
            newton[1] += slope * row[1];
            newton[2] -= slope * row[1] * x;
            newton[5] += slope * row[2];
            newton[8] += slope * row[3];
            newton[9] -= slope * row[3] * z;
        }
        for (int j = 0; j < SIZE; j++) {
            gradient[j] = -descent[j];
            if (at[j] <= lowest(j) && descent[j] < 0) {
                hold(j);
            }
        }
    }

    private void addDescent(double slope) {
        for (int j = 0; j < SIZE; j++) {
            descent[j] -= slope * row[j];
        }
    }

    /** Adds a multiple of the row's outer product to a lower triangle. */
    private void addSquares(double[] triangle, double factor) {
        double r0 = row[0];
        double r1 = row[1];
        double r2 = row[2];
        double r3 = row[3];
        double r4 = row[4];
        double f1 = factor * r1;
        double f2 = factor * r2;
        double f3 = factor * r3;
        double f4 = factor * r4;
        triangle[0] += factor * r0 * r0;
        triangle[1] += f1 * r0;
        triangle[2] += f1 * r1;
        triangle[3] += f2 * r0;
        triangle[4] += f2 * r1;
        triangle[5] += f2 * r2;
        triangle[6] += f3 * r0;
        triangle[7] += f3 * r1;
        triangle[8] += f3 * r2;
        triangle[9] += f3 * r3;
        triangle[10] += f4 * r0;
        triangle[11] += f4 * r1;
        triangle[12] += f4 * r2;
        triangle[13] += f4 * r3;
        triangle[14] += f4 * r4;
    }

    /** Keeps a parameter at its bound. */
    private void hold(int parameter) {
        for (int k = 0; k < SIZE; k++) {
            newton[place(parameter, k)] = 0;
            gaussNewton[place(parameter, k)] = 0;
        }
        newton[place(parameter, parameter)] = 1;
        gaussNewton[place(parameter, parameter)] = 1;
        descent[parameter] = 0;
    }

    private static int place(int j, int k) {
        int high = Math.max(j, k);
        return high * (high + 1) / 2 + Math.min(j, k);
    }

    @Override
    public double[] step(double damping) {
        double[] step = solve(newton, damping);
        return step.length > 0 ? step : solve(gaussNewton, damping);
    }

    private double[] solve(double[] triangle, double damping) {
        for (int j = 0; j < SIZE; j++) {
            for (int k = 0; k <= j; k++) {
                work[j][k] = triangle[place(j, k)];
            }
            work[j][j] += damping * gaussNewton[place(j, j)] + 1e-300;
        }
        return SmallSystem.solve(work, descent);
    }

    @Override
    public double change(double[] from, double[] to) {
        double sum = 0;
        for (int j = 0; j < SIZE; j++) {
            sum += Math.abs(descent[j] * (to[j] - from[j]));
        }
        return sum;
    }

    /** ln ŷ − ln y of each point. */
    double[] residuals(double[] point) {
        tryAt(point);
        return residuals.clone();
    }

    /** A derivative of the objective at the accepted point. */
    double slope(int parameter) {
        return gradient[parameter];
    }

    @Override
    public double rootMeanSquare() {
        return StrictMath.sqrt(squares / residuals.length);
    }

    @Override
    public double nought() {
        return EXACT * EXACT * residuals.length;
    }

    @Override
    public double lowest(int parameter) {
        return 0;
    }

    @Override
    public double highest(int parameter) {
        return Double.POSITIVE_INFINITY;
    }
}
