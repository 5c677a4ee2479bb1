package almanac.stats;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A probability estimated by counting random draws, for example those of a permutation test.
 *
 * @param atLeast draws that count
 * @param draws number of draws
 * @param seed seed of the {@link RandomStreams}
 */
public record DrawnShare(int atLeast, int draws, long seed) {

    private static final String METHOD = "Monte Carlo error of the permutations, exact binomial limits";

    /** (1 + {@code atLeast}) / (1 + {@code draws}), so that it is never zero. */
    public double pValue() {
        return (1.0 + atLeast) / (1.0 + draws);
    }

    /**
     * How far the value may lie from that of all permutations, because only some were drawn (Clopper and Pearson 1934).
     * It says nothing of other data.
     */
    public Interval monteCarlo(double level) {
        double tail = (1 - level) / 2;
        double low = atLeast == 0 ? 0 : quantile(atLeast, draws - atLeast + 1.0, tail);
        double high = atLeast == draws ? 1 : quantile(atLeast + 1.0, draws - atLeast, 1 - tail);
        return new Interval(level, low, high, METHOD, draws, seed);
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(probability);
    }
}
