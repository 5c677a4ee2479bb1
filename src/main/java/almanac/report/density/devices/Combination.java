package almanac.report.density.devices;

import almanac.stats.Replicates;
import java.util.Optional;

/**
 * Two growths at once. If one quantity doubles in T₁ and another in T₂, their product doubles in 1/(1/T₁ + 1/T₂) (Xiao et
 * al. 2024, corollary on chips): the slopes of the logarithms add.
 */
final class Combination {

    private static final int SLOPE = 0;
    private static final String PAIRED = "percentile bootstrap, models and chips resampled independently and paired";
    private static final String DENSITY_ALONE =
            "percentile bootstrap over models; the published growth of chips has no interval";

    private Combination() {}

    /** Time in which the product doubles, in the unit of both times. */
    static double doublingTime(double one, double other) {
        return 1 / (1 / one + 1 / other);
    }

    /**
     * Slopes of the product: replicate by replicate where both have any.
     *
     * @param density replicates whose first column is a slope
     * @param chips the same of an independent bootstrap; without it the second slope is a constant
     * @param chipSlope that constant
     */
    static Replicates slopes(Replicates density, Optional<Replicates> chips, double chipSlope) {
        int count =
                chips.map(paired -> Math.min(paired.count(), density.count())).orElse(density.count());
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            int row = i;
            double other = chips.map(paired -> paired.rows()[row][SLOPE]).orElse(chipSlope);
            rows[i] = new double[] {density.rows()[i][SLOPE] + other};
        }
        return new Replicates(rows, density.requested(), density.seed(), chips.isPresent() ? PAIRED : DENSITY_ALONE);
    }
}
