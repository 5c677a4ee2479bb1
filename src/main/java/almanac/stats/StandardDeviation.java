package almanac.stats;

import java.util.Arrays;

/** Spread of values around their mean. */
public final class StandardDeviation {

    private StandardDeviation() {}

    /**
     * Population standard deviation: the sum of squares is divided by the number of values.
     *
     * @throws IllegalArgumentException without values
     */
    public static double ofPopulation(double[] values) {
        double mean = Arrays.stream(values)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("a spread needs at least one value"));
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return StrictMath.sqrt(sum / values.length);
    }
}
