package almanac.report.boundary;

import almanac.boundary.board.Board;
import almanac.boundary.choice.BoardValidation;
import almanac.boundary.choice.KeyedBoundary;
import java.util.List;

/**
 * The boundaries of the first Open LLM Leaderboard.
 *
 * @param boundaries of all rows and of its periods, by task
 * @param validations of each period's boundary on the next period's rows
 */
public record FirstBoardStudy(List<KeyedBoundary> boundaries, List<BoardValidation> validations) {

    static FirstBoardStudy of(Board board) {
        return new FirstBoardStudy(KeyedBoundary.ofAllSamples(board), BoardValidation.single(board));
    }
}
