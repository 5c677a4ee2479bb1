package almanac.report.boundary.periods;

import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.board.TaskBoundary;
import almanac.boundary.rival.BoundaryRegret;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the boundary of a period loses in one task on the rows of the next period.
 *
 * @param regret the loss bin by bin, or which of both boundaries is missing
 */
record TaskRegret(BoardSplit split, String task, Outcome<BoundaryRegret> regret) {

    /** All tasks of the first step, then those of the second one. */
    static List<TaskRegret> all(BoardBoundaries boundaries, BoundarySettings settings) {
        return BoardSplit.SINGLE.stream()
                .flatMap(
                        split -> boundaries.board().tasks().stream().map(task -> of(split, task, boundaries, settings)))
                .toList();
    }

    private static TaskRegret of(BoardSplit split, String task, BoardBoundaries boundaries, BoundarySettings settings) {
        Outcome<TaskBoundary> train = boundaries.get(split.train(), task);
        Outcome<TaskBoundary> later = boundaries.get(split.validation(), task);
        if (!train.isPresent() || !later.isPresent()) {
            return new TaskRegret(
                    split,
                    task,
                    Outcome.none(train.shortage().or(later::shortage).orElseThrow()));
        }
        TaskBoundary earlier = train.result().orElseThrow();
        TaskBoundary refitted = later.result().orElseThrow();
        return new TaskRegret(
                split,
                task,
                Outcome.of(BoundaryRegret.of(
                        earlier.fit()::at, refitted.fit()::at, earlier.rows(), refitted.rows(), settings)));
    }

    /** Bins that hold rows. */
    List<BoundaryRegret.Bin> bins() {
        return regret.result().map(BoundaryRegret::bins).orElse(List.of());
    }

    /** Mean over the bins; empty without bins. */
    OptionalDouble mean() {
        return regret.result().map(BoundaryRegret::mean).orElse(OptionalDouble.empty());
    }

    /** Mean of its size over the bins; empty without bins. */
    OptionalDouble absoluteMean() {
        return regret.result().map(BoundaryRegret::absoluteMean).orElse(OptionalDouble.empty());
    }

    int rows() {
        return bins().stream().mapToInt(BoundaryRegret.Bin::rows).sum();
    }
}
