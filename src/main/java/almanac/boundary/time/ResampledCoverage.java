package almanac.boundary.time;

import almanac.boundary.BoundarySample;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.EqualMassBins;
import almanac.stats.RisingSigmoid;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The mean signed error of coverage over fixed bins when the boundary is refitted to resampled clusters and the rows
 * compared are resampled with them.
 */
final class ResampledCoverage {

    private final double lowest;
    private final double highest;
    private final double tau;
    private final double[] distinct;
    private final int[] place;
    private final int[] bin;
    private final int[] cluster;
    private final double[] score;
    private final int bins;

    /**
     * Rows of a sample in bins.
     *
     * @param clusters resamples of the clusters of the rows compared
     */
    ResampledCoverage(TaskBoundary train, BoundarySample validation, EqualMassBins edges, ClusterDraws clusters) {
        int[] kept = IntStream.range(0, validation.count())
                .filter(row -> edges.binOf(validation.logFlop()[row]) >= 0)
                .toArray();
        int[] places = clusters.places(validation.clusters());
        double[] z = Arrays.stream(kept)
                .mapToDouble(row -> validation.logFlop()[row])
                .toArray();
        lowest = train.fit().lowest();
        highest = train.fit().highest();
        tau = train.fit().settings().tau();
        distinct = Arrays.stream(z).sorted().distinct().toArray();
        place = Arrays.stream(z)
                .mapToInt(value -> Arrays.binarySearch(distinct, value))
                .toArray();
        bin = Arrays.stream(z).mapToInt(edges::binOf).toArray();
        cluster = Arrays.stream(kept)
                .map(row -> places[validation.cluster()[row]])
                .toArray();
        score = Arrays.stream(kept).mapToDouble(row -> validation.score()[row]).toArray();
        bins = edges.count();
    }

    /** The mean over the bins that hold drawn rows; NaN where none does. */
    double signedMacro(RisingSigmoid curve, int[] timesDrawn) {
        double[] heights = new double[distinct.length];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = curve.at(Math.min(highest, Math.max(lowest, distinct[i])));
        }
        long[] rows = new long[bins];
        long[] covered = new long[bins];
        for (int row = 0; row < score.length; row++) {
            int weight = timesDrawn[cluster[row]];
            rows[bin[row]] += weight;
            covered[bin[row]] += score[row] <= heights[place[row]] ? weight : 0;
        }
        double sum = 0;
        int filled = 0;
        for (int i = 0; i < bins; i++) {
            if (rows[i] > 0) {
                sum += covered[i] / (double) rows[i] - tau;
                filled++;
            }
        }
        return sum / filled;
    }
}
