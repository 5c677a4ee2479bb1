package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a group of items lies higher than x alone predicts: {@link GroupShift} on the items whose x lies where both
 * groups have some, tested by dealing out the group labels anew within quantile bins of x (after Zhang et al. 2026,
 * figure 7b).
 *
 * <p>Labels move only between items of like x, so a group that merely has larger x is not mistaken for a shift.
 *
 * @param lowestX least x at which both groups have items
 * @param highestX greatest x at which both groups have items
 * @param outside items left out because only one group reaches their x
 */
public record GroupShiftTest(GroupShift fit, PermutationTest test, double lowestX, double highestX, int outside) {

    /** Fewer items than this in either group do not describe a group. */
    public static final int FEWEST_PER_GROUP = 5;

    /** Quantile bins of x, where there are as many. */
    public static final int BINS = 10;

    /** Runs the test; empty where a group has fewer than five items in the common range, or x determines the group. */
    public static Optional<GroupShiftTest> of(double[] x, double[] y, boolean[] isLater, Resampling resampling) {
        return of(x, y, isLater, BINS, resampling);
    }

    /** The same with another number of bins. */
    public static Optional<GroupShiftTest> of(
            double[] x, double[] y, boolean[] isLater, int bins, Resampling resampling) {
        double low = Math.max(least(x, isLater, false), least(x, isLater, true));
        double high = Math.min(greatest(x, isLater, false), greatest(x, isLater, true));
        int[] inside = IntStream.range(0, x.length)
                .filter(i -> x[i] >= low && x[i] <= high)
                .toArray();
        double[] keptX = IntStream.of(inside).mapToDouble(i -> x[i]).toArray();
        double[] keptY = IntStream.of(inside).mapToDouble(i -> y[i]).toArray();
        boolean[] labels = new boolean[inside.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = isLater[inside[i]];
        }
        return GroupShift.fit(keptX, keptY, labels)
                .filter(fit -> Math.min(fit.earlier(), fit.later()) >= FEWEST_PER_GROUP)
                .map(fit -> new GroupShiftTest(
                        fit,
                        permuted(keptX, keptY, labels, fit, bins, resampling),
                        low,
                        high,
                        x.length - inside.length));
    }

    private static PermutationTest permuted(
            double[] x, double[] y, boolean[] labels, GroupShift fit, int most, Resampling resampling) {
        QuantileBins bins = QuantileBins.of(x, most);
        int[] stratum = Arrays.stream(x).mapToInt(bins::binOf).toArray();
        // a permutation whose group x determines exactly has no shift to compare; it counts against the finding
        return PermutationTest.withinStrata(
                stratum,
                labels,
                resampling,
                dealt -> GroupShift.fit(x, y, dealt).map(GroupShift::shift).orElse(fit.shift()));
    }

    private static double least(double[] x, boolean[] isLater, boolean later) {
        return IntStream.range(0, x.length)
                .filter(i -> isLater[i] == later)
                .mapToDouble(i -> x[i])
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double greatest(double[] x, boolean[] isLater, boolean later) {
        return IntStream.range(0, x.length)
                .filter(i -> isLater[i] == later)
                .mapToDouble(i -> x[i])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
