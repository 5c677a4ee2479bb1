package almanac.stats;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A one-sided permutation test (Fisher 1935): how often labels dealt out anew within strata give at least the observed
 * statistic.
 *
 * @param observed statistic of the labels as they are
 * @param pValue (1 + {@code atLeast}) / (1 + {@code permutations}), so that it is never zero
 * @param atLeast permutations whose statistic is not below the observed one
 * @param permutations number of permutations drawn
 * @param strata number of strata with at least one item
 * @param seed seed of the {@link RandomStreams}
 */
public record PermutationTest(double observed, double pValue, int atLeast, int permutations, int strata, long seed) {

    /** Rounding differs with the order of sums; statistics this close, relative to the observed one, count as equal. */
    private static final double EQUAL = 1e-9;

    /**
     * Draws the permutations.
     *
     * @param stratum for each item the stratum within which its label may move
     * @param labels the labels as they are
     * @param resampling number of permutations, and seed
     * @param statistic large where the labels matter
     */
    public static PermutationTest withinStrata(
            int[] stratum, boolean[] labels, Resampling resampling, ToDoubleFunction<boolean[]> statistic) {
        if (stratum.length != labels.length) {
            throw new IllegalArgumentException("one stratum per label needed");
        }
        int[][] strata = members(stratum);
        double observed = statistic.applyAsDouble(labels);
        double least = observed - EQUAL * Math.abs(observed);
        SplittableRandom[] streams = resampling.streams().split(resampling.replicates());
        int atLeast = (int) IntStream.range(0, resampling.replicates())
                .parallel()
                .filter(i -> statistic.applyAsDouble(shuffled(labels, strata, streams[i])) >= least)
                .count();
        double pValue = (1.0 + atLeast) / (1.0 + resampling.replicates());
        return new PermutationTest(
                observed, pValue, atLeast, resampling.replicates(), strata.length, resampling.seed());
    }

    /** The items of each stratum that has any. */
    private static int[][] members(int[] stratum) {
        return IntStream.of(stratum)
                .distinct()
                .sorted()
                .mapToObj(s -> IntStream.range(0, stratum.length)
                        .filter(i -> stratum[i] == s)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Fisher and Yates's shuffle within each stratum. */
    private static boolean[] shuffled(boolean[] labels, int[][] strata, SplittableRandom random) {
        boolean[] dealt = labels.clone();
        for (int[] items : strata) {
            for (int last = items.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                boolean moved = dealt[items[last]];
                dealt[items[last]] = dealt[items[other]];
                dealt[items[other]] = moved;
            }
        }
        return dealt;
    }
}
