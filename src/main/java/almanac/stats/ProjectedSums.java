package almanac.stats;

/**
 * The weighted sums over points that a {@link ProjectedLogistic} needs at one midpoint and steepness.
 *
 * <p>With s the share of its height that the curve is below the ceiling, f = s(1 − s) and g = f·(x − x₀), a field names
 * the two factors that are summed, {@code one} standing for 1: {@code fs} is Σ w·f·s.
 */
record ProjectedSums(
        double one,
        double y,
        double yy,
        double s,
        double ss,
        double sy,
        double f,
        double fs,
        double ff,
        double fy,
        double g,
        double gs,
        double gf,
        double gg,
        double gy) {

    /** Points, with the sums that do not depend on the curve. */
    record Points(double[] x, double[] y, double[] weights, double one, double sumY, double sumSquares) {

        static Points of(double[] x, double[] y, double[] weights) {
            double one = 0;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < x.length; i++) {
                one += weights[i];
                sum += weights[i] * y[i];
                squares += weights[i] * y[i] * y[i];
            }
            return new Points(x, y, weights, one, sum, squares);
        }
    }

    /** One pass over the points, in local sums: most of the cost of a fit. */
    static ProjectedSums of(Points points, double midpoint, double steepness) {
        double[] x = points.x();
        double[] y = points.y();
        double[] weights = points.weights();
        double s1 = 0;
        double ss = 0;
        double sy = 0;
        double f1 = 0;
        double fs = 0;
        double ff = 0;
        double fy = 0;
        double g1 = 0;
        double gs = 0;
        double gf = 0;
        double gg = 0;
        double gy = 0;
        for (int i = 0; i < x.length; i++) {
            double distance = x[i] - midpoint;
            double s = 1 / (1 + StrictMath.exp(-steepness * distance));
            double f = s * (1 - s);
            double g = f * distance;
            double ws = weights[i] * s;
            double wf = weights[i] * f;
            double wg = weights[i] * g;
            s1 += ws;
            ss += ws * s;
            sy += ws * y[i];
            f1 += wf;
            fs += wf * s;
            ff += wf * f;
            fy += wf * y[i];
            g1 += wg;
            gs += wg * s;
            gf += wg * f;
            gg += wg * g;
            gy += wg * y[i];
        }
        return new ProjectedSums(
                points.one, points.sumY, points.sumSquares, s1, ss, sy, f1, fs, ff, fy, g1, gs, gf, gg, gy);
    }

    /** Σ w·s·s less what a constant takes up, times the number of points. */
    double determinant() {
        return ss * one - s * s;
    }

    /** Sum of squared residuals of a·s + b. */
    double squares(double a, double b) {
        return Math.max(0, yy - 2 * (a * sy + b * y) + a * (a * ss + 2 * b * s) + b * b * one);
    }
}
