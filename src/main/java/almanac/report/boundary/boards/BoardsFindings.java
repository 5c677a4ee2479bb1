package almanac.report.boundary.boards;

import almanac.boundary.reevaluation.Reevaluation;
import almanac.report.NotEnoughData;
import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows.
 *
 * @param twice tasks with models evaluated twice
 */
record BoardsFindings(
        ComparedAxes axes, FirstBoard first, LaterModels later, SharesAbove shares, List<Reevaluation> twice) {

    static BoardsFindings of(BoundaryResult result) {
        LaterModels later = new LaterModels(result);
        return new BoardsFindings(
                ComparedAxes.of(result.axes()),
                FirstBoard.of(result),
                later,
                SharesAbove.of(later),
                result.twice().tasks().stream()
                        .filter(task -> task.drift().isPresent())
                        .toList());
    }

    /** Which of the four comparisons cannot be made, as the end of "because …"; empty if all can. */
    Optional<String> shortage() {
        if (shares.count() == 0) {
            return Optional.of("no model with compute was evaluated after the leaderboard had closed");
        }
        if (axes.all().isEmpty()) {
            return Optional.of("no boundary in size can be compared with one in compute");
        }
        if (first.tasks().isEmpty()) {
            return Optional.of("the first leaderboard carries no boundary");
        }
        return twice.isEmpty() ? Optional.of("no model was evaluated twice") : Optional.empty();
    }

    /**
     * These findings.
     *
     * @throws NotEnoughData where one of the four comparisons cannot be made
     */
    BoardsFindings orThrow() {
        shortage().ifPresent(because -> {
            throw new NotEnoughData(because, List.of());
        });
        return this;
    }
}
