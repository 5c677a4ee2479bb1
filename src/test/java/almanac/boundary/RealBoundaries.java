package almanac.boundary;

import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The samples of the second Open LLM Leaderboard that the published boundaries were fitted to. */
final class RealBoundaries {

    static final List<String> TASKS = LeaderboardV2Entry.TASKS;

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final Map<String, List<LocalDate>> PERIODS = periods();

    private RealBoundaries() {}

    private static Map<String, List<LocalDate>> periods() {
        LocalDate july = LocalDate.of(2024, 7, 1);
        LocalDate october = LocalDate.of(2024, 10, 1);
        LocalDate january = LocalDate.of(2025, 1, 1);
        LocalDate april = LocalDate.of(2025, 4, 1);
        Map<String, List<LocalDate>> periods = new LinkedHashMap<>();
        periods.put("p1", List.of(START, july));
        periods.put("p2", List.of(july, october));
        periods.put("p3", List.of(october, january));
        periods.put("p4", List.of(january, april));
        periods.put("p1-p2", List.of(START, october));
        periods.put("p1-p3", List.of(START, january));
        return periods;
    }

    /** The rows of a task in a period, or in {@code all}, dated or not. */
    static BoundarySample sample(String sample, String task) {
        return BoundarySample.of(RealData.catalog().boundaryRuns().leaderboardV2().stream()
                .filter(isIn(sample))
                .map(entry -> model(entry, task))
                .toList());
    }

    private static Predicate<LeaderboardV2Entry> isIn(String sample) {
        if (sample.equals("all")) {
            return entry -> true;
        }
        List<LocalDate> days = PERIODS.get(sample);
        return entry -> {
            Optional<LocalDate> day = entry.uploaded();
            return day.isPresent()
                    && !day.get().isBefore(days.get(0))
                    && day.get().isBefore(days.get(1));
        };
    }

    private static ScoredModel model(LeaderboardV2Entry entry, String task) {
        String cluster = entry.baseIdentified().or(entry::baseFamily).orElse("unknown");
        return new ScoredModel(entry.row(), entry.computeFlop(), entry.scores().get(task), cluster);
    }

    /** Nine samples of six tasks: every period, the cumulated ones, all rows and both sides of the year. */
    static Map<String, List<BoundarySample>> samplesOfAllTasks() {
        Map<String, List<BoundarySample>> samples = new LinkedHashMap<>();
        for (String name : List.of("all", "p1", "p2", "p3", "p4", "p1-p2", "p1-p3")) {
            samples.put(name, TASKS.stream().map(task -> sample(name, task)).toList());
        }
        samples.put("pre-2025", samples.get("p1-p3"));
        samples.put("2025", samples.get("p4"));
        return samples;
    }
}
