package almanac.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests adjusted so that the chance of any false finding among them stays below the level at
 * which they are read (Holm 1979, "A Simple Sequentially Rejective Multiple Test Procedure").
 */
public final class HolmAdjustment {

    private HolmAdjustment() {}

    /** The adjusted probabilities in the order of those given. */
    public static double[] of(double[] probabilities) {
        int tests = probabilities.length;
        int[] ascending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> probabilities[test]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[tests];
        double highest = 0;
        for (int rank = 0; rank < tests; rank++) {
            highest = Math.max(highest, Math.min(1, (tests - rank) * probabilities[ascending[rank]]));
            adjusted[ascending[rank]] = highest;
        }
        return adjusted;
    }
}
