package almanac.data;

import almanac.source.Row;
import almanac.source.Tables;
import java.util.List;
import java.util.function.Function;

/** The scores from which capability boundaries are fitted, in the order of the files, which breaks ties. */
public record BoundaryRuns(
        List<LeaderboardV2Entry> leaderboardV2,
        List<LeaderboardV1Entry> leaderboardV1,
        List<NewEvaluation> newEvaluations,
        List<SizeTimePoint> sizeTimePoints,
        List<FrontierPoint> frontierPoints,
        List<LiveBenchScore> liveBench) {

    static final List<String> TABLES = List.of(
            "leaderboard-v2",
            "leaderboard-v1",
            "new-evaluations",
            "size-time-points",
            "frontier-points",
            "livebench-scores");

    static BoundaryRuns of(Tables tables) {
        return new BoundaryRuns(
                typed(tables, "leaderboard-v2", LeaderboardV2Entry::of),
                typed(tables, "leaderboard-v1", LeaderboardV1Entry::of),
                typed(tables, "new-evaluations", NewEvaluation::of),
                typed(tables, "size-time-points", SizeTimePoint::of),
                typed(tables, "frontier-points", FrontierPoint::of),
                typed(tables, "livebench-scores", LiveBenchScore::of));
    }

    private static <T> List<T> typed(Tables tables, String table, Function<Row, T> type) {
        return tables.of(table).stream().map(type).toList();
    }
}
