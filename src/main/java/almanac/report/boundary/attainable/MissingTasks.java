package almanac.report.boundary.attainable;

import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.List;

/** The tasks whose rows carry no boundary, each with the reason. */
final class MissingTasks {

    private MissingTasks() {}

    /** Empty where every task of the board has a boundary of all its rows. */
    static String sentence(BoardBoundaries boundaries) {
        List<String> missing = boundaries.board().tasks().stream()
                .flatMap(task -> boundaries.get(Board.ALL, task).shortage().stream()
                        .map(reason -> BoundaryWords.task(task) + " (" + Exclusions.words(reason.code()) + ")"))
                .toList();
        return missing.isEmpty() ? "" : "There is not enough data for a boundary on " + Words.joined(missing) + ".";
    }
}
