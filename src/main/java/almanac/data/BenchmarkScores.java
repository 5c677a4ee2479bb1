package almanac.data;

import almanac.source.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores of one row on several benchmarks, one column each. */
final class BenchmarkScores {

    private BenchmarkScores() {}

    /** The scores that the row holds, fractions by task, in the order of the tasks. */
    static Map<String, Double> of(Row row, List<String> tasks) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String task : tasks) {
            row.optionalNumber(column(task)).ifPresent(score -> scores.put(task, score));
        }
        return Collections.unmodifiableMap(scores);
    }

    /** The column with the score on a task. */
    static String column(String task) {
        return task.replace('-', '_');
    }
}
