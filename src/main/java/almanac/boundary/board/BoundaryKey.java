package almanac.boundary.board;

import almanac.boundary.BoundarySample;
import almanac.boundary.training.TrainingGroup;
import java.util.Optional;

/**
 * What tells one boundary of the report from another.
 *
 * @param dataset board, by its name in the published tables
 * @param sample name of the sample on the board
 * @param group models fitted; empty for all
 */
public record BoundaryKey(
        String dataset, String sample, String task, Optional<TrainingGroup> group, BoundaryAxis axis) {

    /** The boundary of all models of a sample against compute. */
    public static BoundaryKey of(Board board, String sample, String task) {
        return new BoundaryKey(board.dataset(), sample, task, Optional.empty(), BoundaryAxis.COMPUTE);
    }

    /** The rows of the boundary on its board. */
    public BoundarySample rows(Board board) {
        return board.sample(sample, task, axis, group);
    }
}
