package almanac.stats;

/**
 * A rising curve y = floor + span·σ(slope·(x − midpoint)) with σ(t) = 1/(1 + exp(−t)).
 *
 * @param span distance from the floor to the ceiling, at least zero
 * @param slope steepness per unit of x, above zero
 */
public record RisingSigmoid(double floor, double span, double slope, double midpoint) {

    public RisingSigmoid {
        if (!(span >= 0 && slope > 0)) {
            throw new IllegalArgumentException("a rising curve has no span " + span + " and slope " + slope);
        }
    }

    /** The height that the curve approaches on the right. */
    public double ceiling() {
        return floor + span;
    }

    public double at(double x) {
        return floor + span / (1 + StrictMath.exp(-slope * (x - midpoint)));
    }

    /**
     * The x at which the curve has the height y: minus infinity for heights at or below the floor, plus infinity for
     * heights at or above the ceiling.
     */
    public double inverse(double y) {
        if (y <= floor) {
            return Double.NEGATIVE_INFINITY;
        }
        return y >= ceiling()
                ? Double.POSITIVE_INFINITY
                : midpoint + StrictMath.log((y - floor) / (ceiling() - y)) / slope;
    }
}
