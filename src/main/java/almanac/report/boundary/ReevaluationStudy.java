package almanac.report.boundary;

import almanac.boundary.reevaluation.Reevaluation;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import java.util.List;

/**
 * The models evaluated twice, on the board and after it had closed.
 *
 * @param tasks in the order of the board
 */
public record ReevaluationStudy(List<Reevaluation> tasks) {

    static ReevaluationStudy of(BoundaryRuns runs) {
        return new ReevaluationStudy(LeaderboardV2Entry.TASKS.stream()
                .map(task -> Reevaluation.of(runs.leaderboardV2(), runs.newEvaluations(), task))
                .toList());
    }
}
