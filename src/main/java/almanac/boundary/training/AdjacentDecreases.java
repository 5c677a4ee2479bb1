package almanac.boundary.training;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often the next larger compute comes with a lower score: rows sorted by compute, those of equal compute by score,
 * and of all neighbours the share whose second score is lower by more than {@link #STEP}.
 *
 * <p>Because rows of equal compute rise, a group with many of them has a low rate by construction.
 */
final class AdjacentDecreases {

    /** Falls up to this, a fraction of the full score, do not count. */
    static final double STEP = 0.01;

    private AdjacentDecreases() {}

    /** The share; empty with fewer than two rows. */
    static OptionalDouble rate(double[] logFlop, double[] score) {
        int[] order = IntStream.range(0, logFlop.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> logFlop[i]).thenComparingDouble(i -> score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (order.length < 2) {
            return OptionalDouble.empty();
        }
        long falls = IntStream.range(1, order.length)
                .filter(i -> score[order[i]] < score[order[i - 1]] - STEP)
                .count();
        return OptionalDouble.of(falls / (order.length - 1.0));
    }
}
