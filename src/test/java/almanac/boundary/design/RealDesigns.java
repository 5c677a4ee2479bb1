package almanac.boundary.design;

import almanac.boundary.ScoredModel;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pools and scores of the second Open LLM Leaderboard that the published designs were chosen from. */
final class RealDesigns {

    private static final Map<String, List<LocalDate>> PERIODS = Map.of(
            "p1", List.of(LocalDate.of(2000, 1, 1), LocalDate.of(2024, 7, 1)),
            "p2", List.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 1)),
            "p3", List.of(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 1)),
            "p4", List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1)));

    private static final Map<String, List<ScoredModel>> MODELS = new HashMap<>();

    private RealDesigns() {}

    private static Stream<LeaderboardV2Entry> entries(String period) {
        List<LocalDate> days = PERIODS.get(period);
        return RealData.catalog().boundaryRuns().leaderboardV2().stream()
                .filter(entry -> entry.uploaded()
                        .filter(day -> !day.isBefore(days.get(0)) && day.isBefore(days.get(1)))
                        .isPresent());
    }

    /** The rows of a period with compute and a revision. */
    static DesignPool pool(String period) {
        List<Candidate> candidates =
                entries(period).map(Candidate::of).flatMap(Optional::stream).toList();
        return DesignPool.of(candidates).result().orElseThrow();
    }

    /** All rows of a period with their scores. */
    static List<ScoredModel> models(String period, String task) {
        return MODELS.computeIfAbsent(period + " " + task, key -> read(period, task));
    }

    private static List<ScoredModel> read(String period, String task) {
        return entries(period)
                .map(entry -> new ScoredModel(
                        entry.row(),
                        entry.computeFlop(),
                        entry.scores().get(task),
                        entry.baseIdentified().or(entry::baseFamily).orElse("unknown")))
                .toList();
    }
}
