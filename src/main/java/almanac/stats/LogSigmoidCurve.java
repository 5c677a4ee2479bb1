package almanac.stats;

import java.util.List;

/**
 * A falling curve with ceiling one: y = 1 + c·ln σ(−k(x − x₀)) = 1 − c·ln(1 + exp(k(x − x₀))).
 *
 * <p>The second step of a model ladder when the intermediate quantity is the task cross-entropy (Bhagia et al. 2024).
 *
 * @param scale c, at least zero
 * @param steepness k, at least zero
 * @param midpoint x₀, at least zero
 */
public record LogSigmoidCurve(double scale, double steepness, double midpoint) {

    /** A curve fitted by least squares, with its sum of squared residuals. */
    public record Fit(LogSigmoidCurve curve, double squares, boolean converged, int points) {}

    public double at(double x) {
        return 1 - scale * softplus(steepness * (x - midpoint));
    }

    /**
     * Least squares from several starts, the best kept.
     *
     * @param tolerance least relative change of the sum of squares that a step must promise
     * @throws IllegalArgumentException without points or starts
     */
    public static Fit fit(double[] x, double[] y, double[] weights, List<LogSigmoidCurve> starts, double tolerance) {
        if (x.length == 0 || starts.isEmpty()) {
            throw new IllegalArgumentException("a curve needs points and a start");
        }
        Model model = new Model(x, y, weights);
        RobustFit.Fit best = ManyStarts.of(
                        starts.stream()
                                .map(start -> new double[] {start.scale, start.steepness, start.midpoint})
                                .toList(),
                        model,
                        Double.POSITIVE_INFINITY,
                        tolerance)
                .best();
        double[] p = best.parameters();
        return new Fit(new LogSigmoidCurve(p[0], p[1], p[2]), 2 * best.objective(), best.converged(), x.length);
    }

    /** ln(1 + e^z) without overflow. */
    private static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    /** Residuals ŷ − y in (c, k, x₀). */
    record Model(double[] x, double[] y, double[] weights) implements RobustFit.Residuals {

        @Override
        public int count() {
            return x.length;
        }

        @Override
        public double lowest(int parameter) {
            return 0;
        }

        @Override
        public double weight(int residual) {
            return weights[residual];
        }

        @Override
        public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
            for (int i = 0; i < x.length; i++) {
                double distance = x[i] - p[2];
                double soft = softplus(p[1] * distance);
                double share = 1 / (1 + StrictMath.exp(-p[1] * distance));
                residuals[i] = 1 - p[0] * soft - y[i];
                jacobian[i][0] = -soft;
                jacobian[i][1] = -p[0] * share * distance;
                jacobian[i][2] = p[0] * share * p[1];
            }
        }
    }
}
