package almanac.boundary.board;

import almanac.stats.Bootstrap;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * How often each cluster of a board is drawn in every resample: the same for all its samples and tasks, so that
 * boundaries of the same resample can be compared with one another, though their samples share clusters.
 *
 * <p>As many clusters are drawn as the board has; how many of them have rows in one of its samples varies. For a sample
 * with all clusters, the resamples are those of {@link almanac.boundary.BoundaryDraws#of}.
 *
 * @param clusters names in the order of their first rows with compute
 * @param timesDrawn one row per resample, one number per cluster
 */
public record ClusterDraws(List<String> clusters, int[][] timesDrawn, Resampling resampling) {

    public ClusterDraws {
        clusters = List.copyOf(clusters);
    }

    /** Resamples of the clusters of all samples of a board. */
    public static ClusterDraws of(Board board, BoundaryAxis axis, Resampling resampling) {
        return of(clusters(board, axis), resampling, UnaryOperator.identity());
    }

    /** Resamples from random numbers that {@link #of} has not used, for a board compared with another one. */
    public static ClusterDraws apart(Board board, BoundaryAxis axis, Resampling resampling) {
        return of(clusters(board, axis), resampling, SplittableRandom::split);
    }

    private static ClusterDraws of(
            List<String> clusters, Resampling resampling, UnaryOperator<SplittableRandom> generator) {
        int[][] timesDrawn = Arrays.stream(resampling.streams().split(resampling.replicates()))
                .map(stream -> Bootstrap.draw(clusters.size(), generator.apply(stream)))
                .toArray(int[][]::new);
        return new ClusterDraws(clusters, timesDrawn, resampling);
    }

    private static List<String> clusters(Board board, BoundaryAxis axis) {
        Set<String> clusters = new LinkedHashSet<>();
        for (List<EvaluatedModel> rows : board.samples().values()) {
            clusters.addAll(Board.sample(rows, board.tasks().get(0), axis).clusters());
        }
        return List.copyOf(clusters);
    }

    /**
     * The place of each name among the clusters drawn.
     *
     * @throws IllegalArgumentException for a name that is not among them
     */
    public int[] places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        clusters.forEach(cluster -> places.put(cluster, places.size()));
        return names.stream()
                .mapToInt(name -> {
                    Integer place = places.get(name);
                    if (place == null) {
                        throw new IllegalArgumentException("the cluster " + name + " is not among those drawn");
                    }
                    return place;
                })
                .toArray();
    }
}
