package almanac.chart;

/** A closed range of data values, in the unit of its axis; both ends finite. */
public record Domain(double low, double high) {

    public Domain {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("a domain needs finite ends in order, was " + low + " to " + high);
        }
    }

    Domain and(Domain other) {
        return new Domain(Math.min(low, other.low), Math.max(high, other.high));
    }

    double span() {
        return high - low;
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }
}
