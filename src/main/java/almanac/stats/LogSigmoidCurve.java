package almanac.stats;

/**
 * A falling curve with ceiling one: y = 1 + c·ln σ(−k(x − x₀)) = 1 − c·ln(1 + exp(k(x − x₀))).
 *
 * <p>The second step of a model ladder when the intermediate quantity is the task cross-entropy (Bhagia et al. 2024).
 *
 * @param scale c, at least zero
 * @param steepness k, above zero
 * @param midpoint x₀, at least zero
 */
public record LogSigmoidCurve(double scale, double steepness, double midpoint) {

    /** A bend over less than this, in the unit of x, is a corner: k is at most a thousand. */
    private static final double NARROWEST = 1e-3;

    /** A curve fitted by least squares, with its sum of squared residuals. */
    public record Fit(LogSigmoidCurve curve, double squares, boolean converged, int points) {}

    public double at(double x) {
        double exponent = steepness * (x - midpoint);
        return 1 - scale * softplus(exponent, StrictMath.exp(-Math.abs(exponent)));
    }

    /**
     * Least squares from one start.
     *
     * <p>Slope c·k and width 1/k are fitted in place of c and k: where all points lie far above x₀ the curve is a straight
     * line, so that c and k are known only as a product; the slope is known, and the width has no effect.
     *
     * @param tolerance least relative change of the sum of squares that a step must promise
     * @throws IllegalArgumentException without points
     */
    public static Fit fit(double[] x, double[] y, double[] weights, LogSigmoidCurve start, double tolerance) {
        if (x.length == 0) {
            throw new IllegalArgumentException("a curve needs points");
        }
        double[] first = {start.scale * start.steepness, 1 / start.steepness, start.midpoint};
        RobustFit.Fit fit = RobustFit.from(first, new Model(x, y, weights), Double.POSITIVE_INFINITY, tolerance);
        double[] p = fit.parameters();
        LogSigmoidCurve curve = new LogSigmoidCurve(p[0] * p[1], 1 / p[1], p[2]);
        return new Fit(curve, 2 * fit.objective(), fit.converged(), x.length);
    }

    /** ln(1 + e^z) without overflow, given e^−|z|. */
    private static double softplus(double z, double small) {
        return Math.max(z, 0) + StrictMath.log1p(small);
    }

    /** Residuals ŷ − y in (c·k, 1/k, x₀). */
    record Model(double[] x, double[] y, double[] weights) implements RobustFit.Residuals {

        @Override
        public int count() {
            return x.length;
        }

        @Override
        public double lowest(int parameter) {
            return parameter == 1 ? NARROWEST : 0;
        }

        @Override
        public double weight(int residual) {
            return weights[residual];
        }

        @Override
        public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
            for (int i = 0; i < x.length; i++) {
                double[] row = jacobian[i];
                double exponent = (x[i] - p[2]) / p[1];
                double small = StrictMath.exp(-Math.abs(exponent));
                double soft = softplus(exponent, small);
                double share = (exponent > 0 ? 1 : small) / (1 + small);
                row[0] = -p[1] * soft;
                residuals[i] = 1 + p[0] * row[0] - y[i];
                row[1] = -p[0] * (soft - exponent * share);
                row[2] = p[0] * share;
            }
        }
    }
}
