package almanac.stats;

/**
 * The factor in [0, 1] by which a given shape is a quantile of y: the height is scale·shape(x), or one minus that, with
 * least summed {@link SmoothedPinball}.
 *
 * <p>The height is linear in the scale, so the loss is convex and has one minimum; it is found by Newton steps inside a
 * shrinking bracket.
 */
final class ScaledQuantile {

    private static final int MOST_STEPS = 200;
    private static final double NEGLIGIBLE = 1e-14;
    private static final double AT_BOUND = 1e-13;

    private final PinballSums sums;
    private final double base;
    private final double sign;
    private double slope;
    private double curvature;

    private ScaledQuantile(PinballSums sums, double base, double sign) {
        this.sums = sums;
        this.base = base;
        this.sign = sign;
    }

    /** Heights that are scale·shape. */
    static ScaledQuantile rising(PinballSums sums) {
        return new ScaledQuantile(sums, 0, 1);
    }

    /** Heights that are 1 − scale·shape. */
    static ScaledQuantile belowOne(PinballSums sums) {
        return new ScaledQuantile(sums, 1, -1);
    }

    /**
     * The best scale.
     *
     * @param shape at each distinct x
     * @param near where to begin, between 0 and 1
     */
    double of(double[] shape, double near) {
        double found = minimum(shape, near);
        // A minimum beyond a bound is approached by halving the bracket: the bound itself is meant.
        double bound = found < 0.5 ? 0 : 1;
        return Math.abs(found - bound) < AT_BOUND ? bound : found;
    }

    private double minimum(double[] shape, double near) {
        double lowest = 0;
        double highest = 1;
        double scale = near;
        for (int step = 0; step < MOST_STEPS && highest - lowest > NEGLIGIBLE; step++) {
            evaluate(shape, scale);
            if (slope > 0) {
                highest = scale;
            } else {
                lowest = scale;
            }
            double newton = scale - slope / curvature;
            boolean isInside = newton > lowest && newton < highest;
            double next = isInside ? newton : (lowest + highest) / 2;
            if (Math.abs(next - scale) < NEGLIGIBLE) {
                return next;
            }
            scale = next;
        }
        return scale;
    }

    /** The mean loss at a scale. */
    double lossAt(double[] shape, double scale) {
        evaluate(shape, scale);
        return sums.total() / sums.count();
    }

    /** Derivative of the mean loss by the scale, as far as the bounds allow to follow it. */
    double projectedGradient(double[] shape, double scale) {
        evaluate(shape, scale);
        boolean holds = (scale <= 0 && slope > 0) || (scale >= 1 && slope < 0);
        return holds ? 0 : Math.abs(slope) / sums.count();
    }

    private void evaluate(double[] shape, double scale) {
        slope = 0;
        curvature = 0;
        sums.begin();
        for (int group = 0; group < shape.length; group++) {
            sums.add(group, base + sign * scale * shape[group]);
            slope -= sign * shape[group] * sums.slope();
            curvature += shape[group] * shape[group] * sums.curvature();
        }
    }
}
