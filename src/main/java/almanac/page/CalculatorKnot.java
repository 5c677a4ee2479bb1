package almanac.page;

/**
 * A fit at one place of its axis. Percentile limits need not enclose the fit itself.
 *
 * @param x days since 1970-01-01, or the natural logarithm of an amount
 * @param low lower limit of the interval, on the scale of the fit
 * @param mid the fit itself
 * @param high upper limit
 */
public record CalculatorKnot(double x, double low, double mid, double high) {

    public CalculatorKnot {
        if (!Double.isFinite(x) || !Double.isFinite(low) || !Double.isFinite(mid) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("a knot holds finite numbers");
        }
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval limits out of order: " + low + " and " + high);
        }
    }

    /** An amount given without an interval: both limits are the value itself. */
    public static CalculatorKnot exact(double x, double value) {
        return new CalculatorKnot(x, value, value, value);
    }

    /** Whether there is no interval. */
    boolean isExact() {
        return low == high;
    }

    /** The same values under another x. */
    CalculatorKnot movedTo(double place) {
        return new CalculatorKnot(place, low, mid, high);
    }

    /** The straight line from this knot to the next one, at an x between them. */
    CalculatorKnot towards(CalculatorKnot next, double at) {
        double share = (at - x) / (next.x - x);
        return new CalculatorKnot(
                at, low + share * (next.low - low), mid + share * (next.mid - mid), high + share * (next.high - high));
    }
}
