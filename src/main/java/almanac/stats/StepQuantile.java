package almanac.stats;

/** Quantiles of weighted values without interpolation: always one of the values. */
public final class StepQuantile {

    /** Lets a share that is reached but for rounding count as reached. */
    private static final double ROUNDING = 1e-12;

    private StepQuantile() {}

    /**
     * The smallest value at which the weights of the values up to it reach a share of all weights.
     *
     * @param order the places of the values, from the smallest value to the largest
     * @param weight of each value, none below zero
     * @throws IllegalArgumentException if no value has weight
     */
    public static double of(double[] values, int[] order, double[] weight, double share) {
        double total = 0;
        for (int place : order) {
            total += weight[place];
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("a quantile needs a value with weight");
        }
        double wanted = (share - ROUNDING) * total;
        double reached = 0;
        int last = order[0];
        for (int place : order) {
            if (weight[place] > 0) {
                reached += weight[place];
                last = place;
                if (reached >= wanted) {
                    break;
                }
            }
        }
        return values[last];
    }
}
