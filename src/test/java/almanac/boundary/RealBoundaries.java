package almanac.boundary;

import almanac.boundary.board.Board;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of the second Open LLM Leaderboard that the published boundaries were fitted to. */
public final class RealBoundaries {

    static final List<String> TASKS = LeaderboardV2Entry.TASKS;

    private static final List<String> SAMPLES =
            List.of(Board.ALL, "p1", "p2", "p3", "p4", "p1-p2", "p1-p3", "pre-2025", "2025");

    private RealBoundaries() {}

    /** The second leaderboard. */
    public static Board board() {
        return Board.second(RealData.catalog().boundaryRuns());
    }

    /** The rows of a task in a period, or in {@code all}, dated or not. */
    public static BoundarySample sample(String sample, String task) {
        return board().sample(sample, task);
    }

    /** Nine samples of six tasks: every period, the cumulated ones, all rows and both sides of the year. */
    static Map<String, List<BoundarySample>> samplesOfAllTasks() {
        Board board = board();
        Map<String, List<BoundarySample>> samples = new LinkedHashMap<>();
        for (String name : SAMPLES) {
            samples.put(
                    name, TASKS.stream().map(task -> board.sample(name, task)).toList());
        }
        return samples;
    }
}
