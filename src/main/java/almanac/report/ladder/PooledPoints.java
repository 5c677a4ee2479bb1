package almanac.report.ladder;

import almanac.stats.TrailingMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points of step 2: smoothed feature and accuracy of all checkpoints of all fitted runs.
 *
 * @param runOf for each point the place of its run in the list of fitted runs
 */
record PooledPoints(double[] feature, double[] accuracy, int[] runOf) {

    /** Per run: the first checkpoints are dropped, then both series are replaced by trailing means. */
    static PooledPoints of(List<RunSeries> runs, Recipe recipe) {
        List<double[]> features = new ArrayList<>();
        List<double[]> accuracies = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            RunSeries series = runs.get(run);
            int first = (int) StrictMath.ceil(recipe.dropped() * series.checkpoints());
            features.add(smoothed(series.feature(recipe.feature()), first, recipe.smoothing()));
            accuracies.add(smoothed(series.accuracy(), first, recipe.smoothing()));
            int[] place = new int[series.checkpoints() - first];
            Arrays.fill(place, run);
            places.add(place);
        }
        return new PooledPoints(
                features.stream().flatMapToDouble(Arrays::stream).toArray(),
                accuracies.stream().flatMapToDouble(Arrays::stream).toArray(),
                places.stream().flatMapToInt(Arrays::stream).toArray());
    }

    private static double[] smoothed(double[] values, int first, int window) {
        return TrailingMeans.of(Arrays.copyOfRange(values, first, values.length), window);
    }

    /** With one more point, which belongs to no run. */
    PooledPoints withAccuracyOneAtNought() {
        double[] features = Arrays.copyOf(feature, count() + 1);
        double[] accuracies = Arrays.copyOf(accuracy, count() + 1);
        accuracies[count()] = 1;
        return new PooledPoints(features, accuracies, runOf);
    }

    int count() {
        return feature.length;
    }
}
