package almanac.stats;

/**
 * How often and from which seed units are drawn anew.
 *
 * @param replicates number of resamples asked for
 * @param seed root of the {@link RandomStreams}
 */
public record Resampling(int replicates, long seed) {

    public Resampling {
        if (replicates < 1) {
            throw new IllegalArgumentException("replicates must be positive, was " + replicates);
        }
    }

    /** The same random streams for every analysis that asks: results depend on nothing computed before. */
    public RandomStreams streams() {
        return new RandomStreams(seed);
    }
}
