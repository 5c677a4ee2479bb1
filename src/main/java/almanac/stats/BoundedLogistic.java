package almanac.stats;

import java.util.List;

/**
 * A falling logistic with free height and ceiling, y = a/(1 + exp(−k(x − x₀))) + b, by least squares in a box.
 *
 * <p>The second step of a model ladder: x is a loss, y an accuracy (Bhagia et al. 2024). The curve is a
 * {@link LogisticCurve} with floor a + b, span −a, steepness k and midpoint x₀.
 */
public final class BoundedLogistic {

    private BoundedLogistic() {}

    /**
     * Bounds of (a, x₀, k, b).
     *
     * @param lowest lower bounds
     * @param highest upper bounds
     */
    public record Box(List<Double> lowest, List<Double> highest) {

        /** a in [−1, 0], x₀ ≥ 0, k ≥ 0, b in [0, 1]. */
        public static final Box UNIT = ofHeights(-1, 0, 0, 1);

        public Box {
            lowest = List.copyOf(lowest);
            highest = List.copyOf(highest);
        }

        /** Bounds of a and b; midpoint and steepness at least zero. */
        public static Box ofHeights(double lowestA, double highestA, double lowestB, double highestB) {
            double unbounded = Double.POSITIVE_INFINITY;
            return new Box(List.of(lowestA, 0.0, 0.0, lowestB), List.of(highestA, unbounded, unbounded, highestB));
        }
    }

    /**
     * A fitted curve.
     *
     * @param squares weighted sum of squared residuals
     * @param near the curves of all starts that ended within one per cent of the best sum, the best among them
     */
    public record Fit(LogisticCurve curve, double squares, boolean converged, int points, List<LogisticCurve> near) {

        /** Height of the step from the ceiling down, at most zero. */
        public double a() {
            return -curve.span();
        }

        public double b() {
            return curve.ceiling();
        }
    }

    /**
     * Fits from several starts and keeps the best.
     *
     * @param weights how often each point counts
     * @param tolerance least relative change of the sum of squares that a step must promise
     * @throws IllegalArgumentException without starts or points
     */
    public static Fit fit(
            double[] x, double[] y, double[] weights, Box box, List<LogisticCurve> starts, double tolerance) {
        if (x.length == 0 || starts.isEmpty()) {
            throw new IllegalArgumentException("a logistic needs points and a start");
        }
        Model model = new Model(x, y, weights, box);
        return best(
                starts.stream()
                        .map(start -> RobustFit.from(parameters(start), model, Double.POSITIVE_INFINITY, tolerance))
                        .toList(),
                x.length);
    }

    /**
     * The same for many fits: a and b are eliminated, which takes fewer and cheaper steps but is not exact to rounding.
     *
     * @param tolerance least relative change of the sum of squares that a step must promise, at least 1e-10
     * @throws IllegalArgumentException without starts or points
     */
    public static Fit quick(
            double[] x, double[] y, double[] weights, Box box, List<LogisticCurve> starts, double tolerance) {
        if (x.length == 0 || starts.isEmpty()) {
            throw new IllegalArgumentException("a logistic needs points and a start");
        }
        ProjectedLogistic model = new ProjectedLogistic(x, y, weights, box);
        return best(starts.stream().map(start -> model.from(start, tolerance)).toList(), x.length);
    }

    private static Fit best(List<RobustFit.Fit> fits, int points) {
        RobustFit.Fit best = fits.stream()
                .reduce((one, other) -> other.objective() < one.objective() ? other : one)
                .orElseThrow();
        List<LogisticCurve> near = fits.stream()
                .filter(fit -> fit.objective() <= best.objective() * 1.01 + 1e-10)
                .map(fit -> curve(fit.parameters()))
                .toList();
        return new Fit(curve(best.parameters()), 2 * best.objective(), best.converged(), points, near);
    }

    private static double[] parameters(LogisticCurve start) {
        return new double[] {-start.span(), start.midpoint(), start.steepness(), start.ceiling()};
    }

    private static LogisticCurve curve(double[] p) {
        return new LogisticCurve(p[0] + p[3], -p[0], p[2], p[1]);
    }

    /** Residuals ŷ − y in (a, x₀, k, b). */
    record Model(double[] x, double[] y, double[] weights, Box box) implements RobustFit.Residuals {

        @Override
        public int count() {
            return x.length;
        }

        @Override
        public double lowest(int parameter) {
            return box.lowest().get(parameter);
        }

        @Override
        public double highest(int parameter) {
            return box.highest().get(parameter);
        }

        @Override
        public double weight(int residual) {
            return weights[residual];
        }

        @Override
        public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
            for (int i = 0; i < x.length; i++) {
                double[] row = jacobian[i];
                double distance = x[i] - p[1];
                double share = 1 / (1 + StrictMath.exp(-p[2] * distance));
                double slope = p[0] * share * (1 - share);
                residuals[i] = p[0] * share + p[3] - y[i];
                row[0] = share;
                row[1] = -slope * p[2];
                row[2] = slope * distance;
                row[3] = 1;
            }
        }
    }
}
