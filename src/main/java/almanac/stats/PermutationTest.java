package almanac.stats;

import java.util.Arrays;
import java.util.List;
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
 * @param dealt the statistic of every permutation, ascending
 */
public record PermutationTest(
        double observed, double pValue, int atLeast, int permutations, int strata, long seed, List<Double> dealt) {

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
        double[] dealt = IntStream.range(0, resampling.replicates())
                .parallel()
                .mapToDouble(i -> statistic.applyAsDouble(shuffled(labels, strata, streams[i])))
                .toArray();
        Arrays.sort(dealt);
        int atLeast = (int) Arrays.stream(dealt).filter(value -> value >= least).count();
        int permutations = resampling.replicates();
        long seed = resampling.seed();
        return new PermutationTest(
                observed,
                new DrawnShare(atLeast, permutations, seed).pValue(),
                atLeast,
                permutations,
                strata.length,
                seed,
                Arrays.stream(dealt).boxed().toList());
    }

    /** The permutations that give at least the observed statistic. */
    public DrawnShare oneSided() {
        return new DrawnShare(atLeast, permutations, seed);
    }

    /** The permutations whose statistic is at least as far from zero as the observed one. */
    public DrawnShare twoSided() {
        double least = Math.abs(observed) * (1 - EQUAL);
        int asFar =
                (int) dealt.stream().filter(value -> Math.abs(value) >= least).count();
        return new DrawnShare(asFar, permutations, seed);
    }

    /** Where the middle of the permutations lies: the limits leave equal shares of them on both sides. */
    public Interval byChance(double level) {
        double[] limits = Quantiles.of(values(), (1 - level) / 2, (1 + level) / 2);
        return new Interval(level, limits[0], limits[1], "permutations within strata", permutations, seed);
    }

    /** The statistic that half of the permutations exceed. */
    public double medianByChance() {
        return Quantiles.median(values());
    }

    private double[] values() {
        return dealt.stream().mapToDouble(Double::doubleValue).toArray();
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
