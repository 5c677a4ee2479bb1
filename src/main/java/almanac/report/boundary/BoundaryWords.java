package almanac.report.boundary;

import java.util.Map;

/** Names of tasks, samples and boards as readers see them. */
public final class BoundaryWords {

    private static final Map<String, String> TASKS = Map.ofEntries(
            Map.entry("ifeval", "IFEval"),
            Map.entry("bbh", "BBH"),
            Map.entry("math-lvl-5", "MATH level 5"),
            Map.entry("gpqa", "GPQA"),
            Map.entry("musr", "MuSR"),
            Map.entry("mmlu-pro", "MMLU-Pro"),
            Map.entry("arc", "ARC"),
            Map.entry("hellaswag", "HellaSwag"),
            Map.entry("mmlu", "MMLU"),
            Map.entry("truthfulqa", "TruthfulQA"),
            Map.entry("winogrande", "Winogrande"),
            Map.entry("gsm8k", "GSM8K"),
            Map.entry("gpqa-diamond", "GPQA Diamond"),
            Map.entry("math-level-5", "MATH level 5"),
            Map.entry("otis-aime", "OTIS Mock AIME"),
            Map.entry("frontiermath-public", "FrontierMath, public problems"),
            Map.entry("frontiermath-private", "FrontierMath, private problems"));

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("all", "all rows"),
            Map.entry("p1", "until June 2024"),
            Map.entry("p2", "July to September 2024"),
            Map.entry("p3", "October to December 2024"),
            Map.entry("p4", "January to March 2025"),
            Map.entry("p5", "after March 2025"),
            Map.entry("p5-seen", "after March 2025, known bases"),
            Map.entry("p1-p2", "until September 2024"),
            Map.entry("p1-p3", "until December 2024"),
            Map.entry("pre-2025", "before 2025"),
            Map.entry("2025", "2025"));

    private BoundaryWords() {}

    /** A task or benchmark; an id without words of its own stands for itself. */
    public static String task(String id) {
        return TASKS.getOrDefault(id, id);
    }

    /** The days of a sample of the second leaderboard or of the models evaluated after it. */
    public static String sample(String id) {
        return SAMPLES.getOrDefault(id, id);
    }
}
