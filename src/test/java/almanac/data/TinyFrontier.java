package almanac.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Frontier models against compute and models on subtasks, below the boundaries of {@link TinyBoundary}. */
final class TinyFrontier {

    private final StringBuilder frontier = new StringBuilder("benchmark,model_name,compute_flop,score,flag,source\n");
    private final StringBuilder live = new StringBuilder(
            "model_name,base_family,parameters,tokens,lcb_generation,coding_completion,connections,paraphrase,"
                    + "plot_unscrambling,story_generation,typos,flag,source\n");

    private TinyFrontier() {}

    /** Three benchmarks with enough models for a fit and one without, and models with seven subtasks. */
    static Map<String, String> tables() {
        TinyFrontier tiny = new TinyFrontier();
        for (String benchmark : List.of("gpqa-diamond", "math-level-5", "otis-aime")) {
            tiny.addFrontier(benchmark, 36);
        }
        tiny.addFrontier("frontiermath-public", 3);
        tiny.addLive(16);
        return tiny.byName();
    }

    static Map<String, String> sparseTables() {
        TinyFrontier tiny = new TinyFrontier();
        tiny.addFrontier("gpqa-diamond", 2);
        tiny.addLive(2);
        return tiny.byName();
    }

    private Map<String, String> byName() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("frontier-points", frontier.toString());
        tables.put("livebench-scores", live.toString());
        return tables;
    }

    private void addFrontier(String benchmark, int rows) {
        for (int i = 0; i < rows; i++) {
            double compute = 2e22 * StrictMath.pow(1.25, i);
            frontier.append(String.format(
                    Locale.ROOT,
                    "%s,Frontier %d,%.3e,%.4f,,tiny-runs\n",
                    benchmark,
                    i,
                    compute,
                    TinyBoundary.boundary(4, compute) - TinyBoundary.gap(i)));
        }
    }

    /** Every fifth model has no known size, and every fourth lacks a subtask. */
    private void addLive(int rows) {
        for (int i = 0; i < rows; i++) {
            boolean known = i % 5 != 4;
            TinyBoundary.Base base = TinyBoundary.BASES.get(i % TinyBoundary.BASES.size());
            double size = TinyBoundary.BILLIONS[i % TinyBoundary.BILLIONS.length];
            double compute = 6 * size * 1e9 * base.trillions() * 1e12;
            live.append(String.format(
                    Locale.ROOT,
                    "Live %d,%s,%s,%s%s,%s,,tiny-runs\n",
                    i,
                    known ? base.family() : "",
                    known ? String.format(Locale.ROOT, "%.0f", size * 1e9) : "",
                    known ? String.format(Locale.ROOT, "%.0f", base.trillions() * 1e12) : "",
                    TinyBoundary.scores(compute, i),
                    i % 4 == 3
                            ? ""
                            : String.format(
                                    Locale.ROOT, "%.4f", TinyBoundary.boundary(2, compute) - TinyBoundary.gap(i))));
        }
    }
}
