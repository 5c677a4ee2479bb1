package almanac.boundary.sensitivity;

import almanac.boundary.BoundarySample;
import almanac.stats.QuantileBins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A sample in two halves that have no compute in common: rows of equal compute stay together, and in each of ten bins of
 * compute about half of the rows are fitted (Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param train the rows fitted
 * @param validation the others
 */
record InnerSplit(BoundarySample train, BoundarySample validation) {

    private static final int BINS = 10;

    /** Draws the halves. */
    static InnerSplit of(BoundarySample sample, SplittableRandom random) {
        double[] groups = Arrays.stream(sample.logFlop()).distinct().sorted().toArray();
        QuantileBins bins = QuantileBins.of(groups, BINS);
        Set<Double> fitted = new HashSet<>();
        for (int bin = 0; bin <= bins.innerEdges().length; bin++) {
            int own = bin;
            List<Double> members = Arrays.stream(groups)
                    .filter(group -> bins.binOf(group) == own)
                    .boxed()
                    .toList();
            fitted.addAll(half(sample, shuffled(members, random)));
        }
        return new InnerSplit(
                rows(sample, row -> fitted.contains(sample.logFlop()[row])),
                rows(sample, row -> !fitted.contains(sample.logFlop()[row])));
    }

    private static List<Double> shuffled(List<Double> members, SplittableRandom random) {
        List<Double> shuffled = new ArrayList<>(members);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            shuffled.set(chosen, shuffled.set(last, shuffled.get(chosen)));
        }
        return shuffled;
    }

    /** Groups from the first until they hold half of the rows; the last one only if it is alone. */
    private static List<Double> half(BoundarySample sample, List<Double> groups) {
        int[] rows = groups.stream().mapToInt(group -> rowsAt(sample, group)).toArray();
        int all = Arrays.stream(rows).sum();
        int most = Math.max(1, groups.size() - 1);
        int taken = 0;
        int count = 0;
        while (count < Math.min(most, groups.size()) && 2 * taken < all) {
            taken += rows[count++];
        }
        return groups.subList(0, count);
    }

    private static int rowsAt(BoundarySample sample, double logFlop) {
        return (int) Arrays.stream(sample.logFlop())
                .filter(value -> value == logFlop)
                .count();
    }

    private static BoundarySample rows(BoundarySample sample, IntPredicate chosen) {
        int[] kept = IntStream.range(0, sample.count()).filter(chosen).toArray();
        return new BoundarySample(
                Arrays.stream(kept).mapToDouble(row -> sample.logFlop()[row]).toArray(),
                Arrays.stream(kept).mapToDouble(row -> sample.score()[row]).toArray(),
                Arrays.stream(kept).map(row -> sample.cluster()[row]).toArray(),
                sample.clusters(),
                0);
    }
}
