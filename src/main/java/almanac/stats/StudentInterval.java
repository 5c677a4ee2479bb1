package almanac.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The classical interval of a least-squares coefficient under independent normal errors: estimate ± t·standard error,
 * with Student's t (1908). No resamples are drawn, so it says none and seed 0.
 *
 * <p>With few points in clumps it holds where a bootstrap of the points breaks down: some resamples miss a clump.
 */
public final class StudentInterval {

    private StudentInterval() {}

    /**
     * The interval of a coefficient.
     *
     * @param degrees degrees of freedom, the points less the coefficients
     * @throws IllegalArgumentException without degrees of freedom
     */
    public static Interval of(double estimate, double standardError, int degrees, double level) {
        if (degrees < 1) {
            throw new IllegalArgumentException("an interval needs more points than coefficients");
        }
        double t = new TDistribution(null, degrees).inverseCumulativeProbability((1 + level) / 2);
        String method = "Student’s t, degrees of freedom: " + degrees;
        return new Interval(level, estimate - t * standardError, estimate + t * standardError, method, 0, 0);
    }

    /**
     * The interval of a line's slope.
     *
     * @throws IllegalArgumentException with two points
     */
    public static Interval ofSlope(LineFit line, double level) {
        return of(line.slope(), line.slopeStandardError(), line.points() - 2, level);
    }
}
