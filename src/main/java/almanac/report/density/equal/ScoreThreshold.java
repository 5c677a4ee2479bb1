package almanac.report.density.equal;

import almanac.density.BenchmarkScores;
import almanac.report.DensityWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A fixed score whose smallest model is followed.
 *
 * @param points least score, of 100
 */
record ScoreThreshold(String benchmark, int points) {

    /** The page's headline: the middle one of the five on the benchmark with most scores. */
    static final ScoreThreshold HEADLINE = new ScoreThreshold("mmlu", 60);

    /**
     * Those of the reference results on three benchmarks; on the others every ten points over the range that models of
     * several sizes reach.
     */
    static final List<ScoreThreshold> ALL = all();

    private static List<ScoreThreshold> all() {
        List<ScoreThreshold> all = new ArrayList<>();
        add(all, "mmlu", 45, 55, 60, 65, 70);
        add(all, "bbh", 40, 50, 60);
        add(all, "math", 10, 20, 40);
        add(all, "humaneval", 20, 30, 40, 50, 60);
        add(all, "mbpp", 30, 40, 50, 60, 70);
        add(all, BenchmarkScores.AVERAGE, 30, 40, 50, 60);
        return List.copyOf(all);
    }

    private static void add(List<ScoreThreshold> all, String benchmark, int... points) {
        for (int one : points) {
            all.add(new ScoreThreshold(benchmark, one));
        }
    }

    /** Published id, for example {@code mmlu-60}. */
    String id() {
        return benchmark + "-" + points;
    }

    /** The least score as the tables write it, a fraction of one. */
    double fraction() {
        return points / 100.0;
    }

    /** For readers, for example "60 of 100 on MMLU". */
    String words() {
        return points + " of 100 on " + DensityWords.benchmark(benchmark);
    }

    /** The same for axes and lists that say "of 100" themselves, for example "MMLU 60". */
    String shortWords() {
        return DensityWords.benchmark(benchmark) + " " + points;
    }

    /** Whether a score, a fraction, reaches it. */
    boolean isReachedBy(double score) {
        return score >= fraction();
    }
}
