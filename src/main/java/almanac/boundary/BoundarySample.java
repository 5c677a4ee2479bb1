package almanac.boundary;

import almanac.stats.GroupedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows with compute of some evaluations, in their order, as columns.
 *
 * @param logFlop log10 of the compute in FLOP
 * @param score fractions from 0 to 1
 * @param cluster place of each row's cluster in the list
 * @param clusters names of the clusters in the order of their first rows
 * @param withoutCompute rows left out because they have no compute
 */
public record BoundarySample(
        double[] logFlop, double[] score, int[] cluster, List<String> clusters, int withoutCompute) {

    public BoundarySample {
        if (logFlop.length != score.length || logFlop.length != cluster.length) {
            throw new IllegalArgumentException("columns of " + logFlop.length + " and " + score.length + " rows");
        }
        clusters = List.copyOf(clusters);
    }

    /** All rows that have compute. */
    public static BoundarySample of(List<ScoredModel> models) {
        List<ScoredModel> usable =
                models.stream().filter(ScoredModel::hasCompute).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] cluster = new int[usable.size()];
        for (int i = 0; i < cluster.length; i++) {
            String name = usable.get(i).cluster();
            places.putIfAbsent(name, places.size());
            cluster[i] = places.get(name);
        }
        return new BoundarySample(
                usable.stream()
                        .mapToDouble(model -> StrictMath.log10(model.flop().orElseThrow()))
                        .toArray(),
                usable.stream().mapToDouble(ScoredModel::score).toArray(),
                cluster,
                new ArrayList<>(places.keySet()),
                models.size() - usable.size());
    }

    /** Number of rows. */
    public int count() {
        return logFlop.length;
    }

    /** Lowest log10 of the compute; infinite without rows. */
    public double lowest() {
        return Arrays.stream(logFlop).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Highest log10 of the compute; minus infinity without rows. */
    public double highest() {
        return Arrays.stream(logFlop).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The rows whose log10 of the compute lies between two limits, limits included. */
    public BoundarySample between(double lowest, double highest) {
        int[] kept = IntStream.range(0, count())
                .filter(i -> logFlop[i] >= lowest && logFlop[i] <= highest)
                .toArray();
        return new BoundarySample(
                Arrays.stream(kept).mapToDouble(i -> logFlop[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> score[i]).toArray(),
                Arrays.stream(kept).map(i -> cluster[i]).toArray(),
                clusters,
                withoutCompute);
    }

    /** The cluster with most rows, among equals the first; empty without rows. */
    public Optional<ClusterShare> largestCluster() {
        int[] rows = new int[clusters.size()];
        for (int place : cluster) {
            rows[place]++;
        }
        return IntStream.range(0, rows.length)
                .boxed()
                .max((one, other) -> rows[one] != rows[other] ? rows[one] - rows[other] : other - one)
                .map(place -> new ClusterShare(clusters.get(place), rows[place], rows[place] / (double) count()));
    }

    /** The rows for a fit, with clusters as units that can be drawn. */
    GroupedRows rows() {
        return GroupedRows.of(logFlop, score, cluster, clusters.size());
    }

    /**
     * A cluster of a sample.
     *
     * @param share of the sample's rows
     */
    public record ClusterShare(String name, int rows, double share) {}
}
