package almanac.report.boundary;

import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.choice.AxisComparison;
import almanac.boundary.choice.KeyedBoundary;
import almanac.stats.Resampling;
import java.util.List;

/**
 * Boundaries against the size of a model instead of its compute.
 *
 * @param boundaries of all rows, by task
 * @param comparisons losses of both on the same rows
 */
public record AxisStudy(List<KeyedBoundary> boundaries, List<Outcome<AxisComparison>> comparisons) {

    static AxisStudy of(Board board, Resampling resampling) {
        return new AxisStudy(KeyedBoundary.bySize(board), AxisComparison.of(board, resampling));
    }
}
