package almanac.boundary;

/**
 * The compute at which a boundary reaches a score.
 *
 * @param score a fraction
 * @param logFlop log10 of the compute in FLOP; infinite where the boundary never reaches the score, minus infinity where
 *     it never was below
 */
public record ComputeNeeded(double score, double logFlop, Reach reach) {

    /** Where the needed compute lies. */
    public enum Reach {
        /** Within the sample. */
        WITHIN,
        /** Below the least compute of the sample, where the boundary is above the score already. */
        BELOW,
        /** Above the largest compute of the sample: extrapolated. */
        ABOVE,
        /** Nowhere: the score is at or above the curve's ceiling. */
        NEVER;

        static Reach of(double logFlop, double lowest, double highest) {
            if (logFlop == Double.POSITIVE_INFINITY) {
                return NEVER;
            }
            if (logFlop < lowest) {
                return BELOW;
            }
            return logFlop > highest ? ABOVE : WITHIN;
        }
    }
}
