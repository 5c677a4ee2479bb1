package almanac.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How closely two measurements of the same items go together: Pearson's coefficient of the values, Spearman's of their
 * ranks (Pearson 1895, Spearman 1904).
 *
 * <p>Neither exists with fewer than two items or where one side does not vary.
 */
public final class Correlation {

    private Correlation() {}

    /** Pearson's coefficient, between −1 and 1. */
    public static OptionalDouble pearson(double[] x, double[] y) {
        requireAsLong(x, y);
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int i = 0; i < x.length; i++) {
            sumXx += (x[i] - meanX) * (x[i] - meanX);
            sumXy += (x[i] - meanX) * (y[i] - meanY);
            sumYy += (y[i] - meanY) * (y[i] - meanY);
        }
        if (varies(x) && varies(y)) {
            double coefficient = sumXy / StrictMath.sqrt(sumXx * sumYy);
            return OptionalDouble.of(Math.max(-1, Math.min(1, coefficient)));
        }
        return OptionalDouble.empty();
    }

    /**
     * Probability of a coefficient at least as far from zero when the two sides are independent and normal: Student's t
     * with n − 2 degrees of freedom, two-sided.
     *
     * @throws IllegalArgumentException with fewer than three items
     */
    public static double pValue(double coefficient, int items) {
        if (items < 3) {
            throw new IllegalArgumentException("a p value needs three items, got " + items);
        }
        double t = Math.abs(coefficient) * StrictMath.sqrt((items - 2) / (1 - coefficient * coefficient));
        return 2 * new TDistribution(null, items - 2).cumulativeProbability(-t);
    }

    /** Spearman's coefficient: Pearson's of the ranks, equal values sharing the mean of their ranks. */
    public static OptionalDouble spearman(double[] x, double[] y) {
        return pearson(ranks(x), ranks(y));
    }

    /** The place of each value from 1 for the smallest; equal values share the mean of their places. */
    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int first = 0; first < order.length; ) {
            int end = first + 1;
            while (end < order.length && values[order[end]] == values[order[first]]) {
                end++;
            }
            for (int i = first; i < end; i++) {
                ranks[order[i]] = (first + 1 + end) / 2.0;
            }
            first = end;
        }
        return ranks;
    }

    private static boolean varies(double[] values) {
        return Arrays.stream(values).distinct().count() > 1;
    }

    private static void requireAsLong(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("one y per x needed");
        }
    }
}
