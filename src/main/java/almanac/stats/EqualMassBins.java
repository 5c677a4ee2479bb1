package almanac.stats;

import java.util.Arrays;

/**
 * Bins that hold about equally many values and never part equal ones: [e₀, e₁), [e₁, e₂), … and the last one closed.
 *
 * <p>Equal values form a group. Walking up the groups, an edge is set at the group at which the bin would be full, which
 * then begins the next bin; bins with too few values are merged with a neighbour (Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param edges ascending and distinct; one more than there are bins, except that a single edge is a bin of one value
 */
public record EqualMassBins(double[] edges) {

    public EqualMassBins {
        if (edges.length == 0) {
            throw new IllegalArgumentException("bins need an edge");
        }
    }

    /**
     * Bins of a sample.
     *
     * @param most bins wanted
     * @param leastPerBin values below which a bin is merged
     * @throws IllegalArgumentException if the sample is empty or a number is not positive
     */
    public static EqualMassBins of(double[] sample, int most, int leastPerBin) {
        if (sample.length == 0 || most < 1 || leastPerBin < 1) {
            throw new IllegalArgumentException("bins need values and positive numbers");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] edges = walked(sorted, most, leastPerBin);
        int small = firstSmall(sorted, edges, leastPerBin);
        while (small >= 0 && edges.length > 2) {
            edges = without(edges, mergedEdge(sorted, edges, small));
            small = firstSmall(sorted, edges, leastPerBin);
        }
        return new EqualMassBins(edges);
    }

    private static double[] walked(double[] sorted, int most, int leastPerBin) {
        int groups = (int) Arrays.stream(sorted).distinct().count();
        int bins = Math.min(most, groups);
        int target = Math.max(leastPerBin, (sorted.length + bins - 1) / bins);
        double[] edges = new double[groups + 1];
        int size = 0;
        edges[size++] = sorted[0];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count++;
            boolean isLast = i + 1 == sorted.length;
            boolean endsGroup = isLast || sorted[i + 1] != sorted[i];
            if (endsGroup && (count >= target || isLast)) {
                count = 0;
                if (sorted[i] > edges[size - 1]) {
                    edges[size++] = sorted[i];
                }
            }
        }
        return Arrays.copyOf(edges, size);
    }

    /** The first bin with too few values; −1 where there is none. */
    private static int firstSmall(double[] sorted, double[] edges, int leastPerBin) {
        int[] counts = new EqualMassBins(edges).counts(sorted);
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] < leastPerBin) {
                return bin;
            }
        }
        return -1;
    }

    /** The edge between a bin and the neighbour it joins: the smaller one, the lower one of equals. */
    private static int mergedEdge(double[] sorted, double[] edges, int bin) {
        int[] counts = new EqualMassBins(edges).counts(sorted);
        boolean joinsLower = bin > 0 && (bin == counts.length - 1 || counts[bin - 1] <= counts[bin + 1]);
        return joinsLower ? bin : bin + 1;
    }

    private static double[] without(double[] edges, int removed) {
        double[] rest = new double[edges.length - 1];
        System.arraycopy(edges, 0, rest, 0, removed);
        System.arraycopy(edges, removed + 1, rest, removed, rest.length - removed);
        return rest;
    }

    /** The same inner edges between other ends; inner edges at or beyond the ends are dropped. */
    public EqualMassBins between(double lowest, double highest) {
        double[] inner = Arrays.stream(edges, 1, Math.max(1, edges.length - 1))
                .filter(edge -> edge > lowest && edge < highest)
                .toArray();
        double[] moved = new double[inner.length + (highest > lowest ? 2 : 1)];
        moved[0] = lowest;
        System.arraycopy(inner, 0, moved, 1, inner.length);
        moved[moved.length - 1] = highest;
        return new EqualMassBins(moved);
    }

    /** Number of bins. */
    public int count() {
        return Math.max(1, edges.length - 1);
    }

    /** The bin of a value, counted from 0; −1 outside the bins. */
    public int binOf(double value) {
        double last = edges[edges.length - 1];
        if (!(value >= edges[0] && value <= last)) {
            return -1;
        }
        int place = Arrays.binarySearch(edges, value);
        return Math.min(count() - 1, place >= 0 ? place : -place - 2);
    }

    /** How many of the values each bin holds. */
    public int[] counts(double[] values) {
        int[] counts = new int[count()];
        for (double value : values) {
            int bin = binOf(value);
            if (bin >= 0) {
                counts[bin]++;
            }
        }
        return counts;
    }
}
