package almanac.stats;

import java.util.Arrays;

/**
 * Bins that hold about equally many values: their inner edges are sample quantiles, equal edges count once, and a value
 * on an edge belongs to the bin above it.
 *
 * @param innerEdges ascending, one fewer than there are bins
 */
public record QuantileBins(double[] innerEdges) {

    /** Bins of a sample, at most as many as asked for. */
    public static QuantileBins of(double[] sample, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one bin needed, got " + most);
        }
        double[] probabilities = new double[most + 1];
        for (int i = 0; i <= most; i++) {
            probabilities[i] = (double) i / most;
        }
        double[] edges =
                Arrays.stream(Quantiles.of(sample, probabilities)).distinct().toArray();
        return new QuantileBins(edges.length > 2 ? Arrays.copyOfRange(edges, 1, edges.length - 1) : new double[0]);
    }

    /** The bin of a value, counted from 0. */
    public int binOf(double value) {
        int bin = 0;
        while (bin < innerEdges.length && value >= innerEdges[bin]) {
            bin++;
        }
        return bin;
    }
}
