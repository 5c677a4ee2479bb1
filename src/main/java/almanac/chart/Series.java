package almanac.chart;

/** Finite data values in a fixed order, at least one; never changes after construction. */
public final class Series {

    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /** Refuses an empty array and values that are not finite; {@code what} names them in the message. */
    static Series of(String what, double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(what + ": no values");
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(what + "[" + i + "] is not finite: " + values[i]);
            }
        }
        return new Series(values.clone());
    }

    public int size() {
        return values.length;
    }

    public double at(int index) {
        return values[index];
    }

    /** From the lowest to the highest value. */
    Domain domain() {
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Domain(low, high);
    }

    /** Refuses another length; {@code what} names both in the message. */
    void requireAsLongAs(Series other, String what) {
        if (size() != other.size()) {
            throw new IllegalArgumentException(what + ": " + size() + " and " + other.size() + " values");
        }
    }
}
