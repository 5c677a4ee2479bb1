package almanac.stats;

import java.util.Arrays;

/** Sample quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantiles of a sample at the given probabilities.
     *
     * @throws IllegalArgumentException if the sample is empty
     */
    public static double[] of(double[] sample, double... probabilities) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("quantiles need at least one value");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] result = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            result[i] = quantile(sorted, probabilities[i]);
        }
        return result;
    }

    /** The middle of the sample. */
    public static double median(double[] sample) {
        return of(sample, 0.5)[0];
    }

    private static double quantile(double[] sorted, double probability) {
        double rank = probability * (sorted.length - 1);
        int below = (int) StrictMath.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
