package almanac.report;

import almanac.density.BenchmarkScores;
import almanac.density.Ruler;
import almanac.density.TrendChoices;
import almanac.density.TwoStepRuler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Benchmarks and rulers of capability density as readers call them. */
public final class DensityWords {

    private static final Map<String, String> BENCHMARKS = Map.of(
            "mmlu",
            "MMLU",
            "bbh",
            "BBH",
            "math",
            "MATH",
            "humaneval",
            "HumanEval",
            "mbpp",
            "MBPP",
            "mmlu-cf",
            "MMLU-CF",
            BenchmarkScores.AVERAGE,
            "mean of five");

    private DensityWords() {}

    /** A benchmark without a known name keeps its id. */
    public static String benchmark(String id) {
        return BENCHMARKS.getOrDefault(id, id);
    }

    /** All benchmarks of the report, the mean of the five first. */
    public static List<String> meanFirst() {
        List<String> order = new ArrayList<>(List.of(BenchmarkScores.AVERAGE));
        order.addAll(BenchmarkScores.FIVE);
        return order;
    }

    /** For example "two-step, 5T" or "Qwen2.5". */
    public static String ruler(String id, String d0) {
        if (id.equals(TwoStepRuler.AtBudget.ID)) {
            return "two-step, " + d0.replace("e12", "T");
        }
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    public static String ruler(TrendChoices choices) {
        return ruler(choices.ruler(), choices.d0());
    }

    public static String ruler(Ruler ruler) {
        return ruler(ruler.id(), ruler.d0Id());
    }
}
