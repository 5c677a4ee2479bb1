package almanac.boundary.time;

import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.board.TaskBoundary;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the boundary of a period still bounds the models that came after.
 *
 * @param dataset board of the later rows
 * @param coverage the comparison, or why there is none
 */
public record SplitValidation(BoardSplit split, String dataset, String task, Outcome<SplitCoverage> coverage) {

    /**
     * From the last period of the second leaderboard to the models evaluated afterwards, all of them and those with a base
     * seen before. Their scores come from another evaluation.
     */
    public static final List<BoardSplit> LATER = List.of(
            new BoardSplit("single", "k4", "p4", Board.AFTERWARDS),
            new BoardSplit("single", "k4-seen", "p4", Board.AFTERWARDS_SEEN));

    /**
     * All splits of the second leaderboard, then those to the later models, with all tasks in each.
     *
     * @param second boundaries of the samples that the splits begin with
     * @param later board of the later models, resampled apart from the second
     */
    public static List<SplitValidation> all(BoardBoundaries second, BoardBoundaries later) {
        List<SplitValidation> validations = new ArrayList<>();
        BoardSplit.all()
                .forEach(split ->
                        second.board().tasks().forEach(task -> validations.add(of(split, task, second, second))));
        LATER.forEach(split -> second.board().tasks().forEach(task -> validations.add(of(split, task, second, later))));
        return List.copyOf(validations);
    }

    /** One task of a split. */
    public static SplitValidation of(BoardSplit split, String task, BoardBoundaries train, BoardBoundaries validation) {
        BoundarySample rows = validation.board().sample(split.validation(), task);
        Outcome<TaskBoundary> boundary = train.get(split.train(), task);
        return new SplitValidation(
                split,
                validation.board().dataset(),
                task,
                boundary.isPresent() && rows.count() == 0
                        ? Outcome.none(BoundaryShortage.NO_COMPUTE)
                        : boundary.map(fitted -> SplitCoverage.of(fitted, rows, validation.clusters())));
    }
}
