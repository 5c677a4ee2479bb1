package almanac.stats;

/** Means over the last values up to each place. */
public final class TrailingMeans {

    private TrailingMeans() {}

    /**
     * The mean of each value and the {@code window − 1} before it; the first places average what exists.
     *
     * @throws IllegalArgumentException if the window is below one
     */
    public static double[] of(double[] values, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window has at least one value, not " + window);
        }
        double[] means = new double[values.length];
        for (int end = 0; end < values.length; end++) {
            int first = Math.max(0, end - window + 1);
            double sum = 0;
            for (int i = first; i <= end; i++) {
                sum += values[i];
            }
            means[end] = sum / (end - first + 1);
        }
        return means;
    }

    /**
     * The mean of the last {@code window} values, or of all where there are fewer.
     *
     * @throws IllegalArgumentException without values or with a window below one
     */
    public static double last(double[] values, int window) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs at least one value");
        }
        return of(values, window)[values.length - 1];
    }
}
