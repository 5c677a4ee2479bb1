package almanac.boundary.board;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.stats.GroupedRows;
import almanac.stats.Interval;
import almanac.stats.RisingSigmoid;
import almanac.stats.SigmoidQuantile;
import almanac.stats.SigmoidQuantileFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A boundary with its rows and with its refits to the resamples of a board's clusters: what every part of the report
 * takes attainable scores, prescriptions and intervals from.
 *
 * @param rows the rows with compute
 * @param draws one curve for each resample that gave one
 * @param resamples number of the resample of each of these curves, ascending from 0
 */
public record TaskBoundary(
        BoundaryKey key, BoundarySample rows, BoundaryFit fit, BoundaryDraws draws, int[] resamples) {

    /** Level of the intervals of the report. */
    public static final double LEVEL = 0.95;

    /** The boundary of all models of a sample against compute, at the paper's settings. */
    public static Outcome<TaskBoundary> of(Board board, String sample, String task, ClusterDraws clusters) {
        BoundaryKey key = BoundaryKey.of(board, sample, task);
        return of(key, key.rows(board), BoundarySettings.PAPER, clusters);
    }

    /**
     * The boundary of any rows.
     *
     * @param clusters resamples that all clusters of the rows are among
     */
    public static Outcome<TaskBoundary> of(
            BoundaryKey key, BoundarySample rows, BoundarySettings settings, ClusterDraws clusters) {
        return BoundaryFit.of(rows, settings).map(fit -> refitted(key, rows, fit, clusters));
    }

    private static TaskBoundary refitted(BoundaryKey key, BoundarySample rows, BoundaryFit fit, ClusterDraws clusters) {
        SigmoidQuantile problem = SigmoidQuantile.of(
                grouped(rows, clusters), fit.settings().loss(), fit.settings().ridge());
        List<Optional<RisingSigmoid>> refits = IntStream.range(0, clusters.timesDrawn().length)
                .parallel()
                .mapToObj(resample -> refit(problem.drawn(clusters.timesDrawn()[resample]), fit.curve()))
                .toList();
        int[] resamples = IntStream.range(0, refits.size())
                .filter(resample -> refits.get(resample).isPresent())
                .toArray();
        List<RisingSigmoid> curves = refits.stream().flatMap(Optional::stream).toList();
        BoundaryDraws draws = new BoundaryDraws(
                fit, curves, refits.size(), clusters.resampling().seed());
        return new TaskBoundary(key, rows, fit, draws, resamples);
    }

    private static GroupedRows grouped(BoundarySample rows, ClusterDraws clusters) {
        int[] places = clusters.places(rows.clusters());
        int[] units = Arrays.stream(rows.cluster()).map(place -> places[place]).toArray();
        return GroupedRows.of(
                rows.logFlop(), rows.score(), units, clusters.clusters().size());
    }

    private static Optional<RisingSigmoid> refit(SigmoidQuantile drawn, RisingSigmoid start) {
        if (drawn.distinct() < 2) {
            return Optional.empty();
        }
        SigmoidQuantileFit refit = drawn.near(start);
        return refit.converged() ? Optional.of(refit.curve()) : Optional.empty();
    }

    /** Interval of the score attainable with a log10 of the compute, by the formula; empty without curves. */
    public Optional<Interval> attainable(double logFlop) {
        return draws.attainable(logFlop, LEVEL);
    }

    /** The same boundary of a sample with another name and the same rows. */
    TaskBoundary named(BoundaryKey other) {
        return new TaskBoundary(other, rows, fit, draws, resamples);
    }
}
