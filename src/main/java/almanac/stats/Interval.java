package almanac.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * An interval estimate with everything needed to make it again.
 *
 * @param level share of resamples between the limits, for example 0.95
 * @param method how it was made, in words
 * @param resamples number of resamples that gave a value
 * @param seed seed of the {@link RandomStreams}
 */
public record Interval(double level, double low, double high, String method, int resamples, long seed) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval limits out of order: " + low + " and " + high);
        }
    }

    /** Whether the value lies between the limits, limits included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The interval of a monotone function of the quantity; a falling function swaps the limits. */
    public Interval mapped(DoubleUnaryOperator monotone) {
        double one = monotone.applyAsDouble(low);
        double other = monotone.applyAsDouble(high);
        return new Interval(level, Math.min(one, other), Math.max(one, other), method, resamples, seed);
    }

    /** Half the distance between the limits. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
