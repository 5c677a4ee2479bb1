package almanac.report.boundary.attainable;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryKey;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.Interval;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A fitted boundary as a row of the published table.
 *
 * @param rows the rows fitted
 * @param interval of the score attainable with a log10 of the compute; empty where the fit was not resampled
 */
public record FittedBoundary(
        BoundaryKey key, BoundaryFit fit, BoundarySample rows, DoubleFunction<Optional<Interval>> interval) {

    /** A boundary with its refits to resamples. */
    public static FittedBoundary of(TaskBoundary boundary) {
        return new FittedBoundary(boundary.key(), boundary.fit(), boundary.rows(), boundary::attainable);
    }

    /** A boundary that was not resampled. */
    public static FittedBoundary of(Board board, BoundaryKey key, BoundaryFit fit) {
        return new FittedBoundary(key, fit, key.rows(board), logFlop -> Optional.empty());
    }

    /** Number of base families among the rows. */
    int families() {
        return rows.clusters().size();
    }

    /** The score attainable with a log10 of the compute; empty outside the rows fitted. */
    Optional<Double> attainable(double logFlop) {
        return fit.covers(logFlop) ? Optional.of(fit.attainable(logFlop).score()) : Optional.empty();
    }

    /** Its interval; empty outside the rows fitted and without resamples. */
    Optional<Interval> limits(double logFlop) {
        return fit.covers(logFlop) ? interval.apply(logFlop) : Optional.empty();
    }
}
