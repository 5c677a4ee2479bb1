package almanac.report.scaling.rivals;

import almanac.stats.Interval;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The percentile bootstrap of a median by its exact distribution over all n^n resamples of n values (Efron 1979): with
 * nine values nothing has to be drawn, so no limit is the luck of the draw. The interval says no resamples and seed 0.
 *
 * <p>The middle of n draws is at most the i-th lowest value with the probability that half of them or more are. An even
 * number of draws has two middles, whose joint distribution follows from n/2 draws on either side.
 */
final class ResampledMedian {

    static final String METHOD = "percentile bootstrap over the sets, all resamples counted exactly";

    private final double[] values;
    private final int n;

    private ResampledMedian(double[] values) {
        this.values = values.clone();
        Arrays.sort(this.values);
        n = values.length;
    }

    /**
     * The interval of the median.
     *
     * @param level share of the resamples between the limits
     */
    static Interval interval(double[] values, double level) {
        Map<Double, Double> chances = new ResampledMedian(values).chances();
        return new Interval(
                level, quantile(chances, (1 - level) / 2), quantile(chances, (1 + level) / 2), METHOD, 0, 0);
    }

    /** The lowest median that at least this share of the resamples does not exceed. */
    private static double quantile(Map<Double, Double> chances, double share) {
        double sum = 0;
        double last = Double.NaN;
        for (Map.Entry<Double, Double> one : chances.entrySet()) {
            sum += one.getValue();
            last = one.getKey();
            if (sum >= share) {
                return last;
            }
        }
        return last;
    }

    /** Probability of every median, ascending. */
    private Map<Double, Double> chances() {
        Map<Double, Double> chances = new TreeMap<>();
        for (int i = 1; i <= n; i++) {
            double same = lowerMiddleAtMost(i) - lowerMiddleAtMost(i - 1);
            for (int j = i + 1; n % 2 == 0 && j <= n; j++) {
                double apart = middles(i, j);
                chances.merge((values[i - 1] + values[j - 1]) / 2, apart, Double::sum);
                same -= apart;
            }
            chances.merge(values[i - 1], same, Double::sum);
        }
        return chances;
    }

    /** Probability that the middle of the draws, or the lower of two, is one of the {@code lowest} values. */
    private double lowerMiddleAtMost(int lowest) {
        double share = (double) lowest / n;
        double sum = 0;
        for (int drawn = (n + 1) / 2; drawn <= n; drawn++) {
            sum += ways(drawn) * StrictMath.pow(share, drawn) * StrictMath.pow(1 - share, n - drawn);
        }
        return sum;
    }

    /** Probability that the two middles are the i-th and the j-th lowest value, which differ. */
    private double middles(int i, int j) {
        int half = n / 2;
        double below = power(i, half) - power(i - 1, half);
        double above = power(n - j + 1, half) - power(n - j, half);
        return ways(half) * below * above;
    }

    /** Probability that {@code draws} draws all fall on a given number of values. */
    private double power(int given, int draws) {
        return StrictMath.pow((double) given / n, draws);
    }

    /** Ways to choose some of the n draws. */
    private double ways(int chosen) {
        double ways = 1;
        for (int i = 1; i <= chosen; i++) {
            ways = ways * (n - chosen + i) / i;
        }
        return ways;
    }
}
