package almanac.data;

import almanac.source.Position;
import almanac.source.Problems;
import almanac.source.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Losses and accuracies of one run of the ladder at one moment of its training.
 *
 * <p>The metrics are 32-bit values in their source; they are widened here, not read as 64-bit decimals.
 *
 * @param step training steps done, where known
 * @param tokens tokens seen
 * @param c4Loss cross-entropy on C4, nats per token
 * @param tasks metrics by task, in the order of {@link #TASKS}
 */
public record LadderCheckpoint(
        String run, OptionalLong step, double tokens, double c4Loss, Map<String, TaskMetrics> tasks, Position at) {

    /** The tasks of every checkpoint; MMLU stands in four groups. */
    public static final List<String> TASKS = List.of(
            "mmlu-stem",
            "mmlu-humanities",
            "mmlu-social-sciences",
            "mmlu-other",
            "hellaswag",
            "arc-challenge",
            "arc-easy",
            "piqa",
            "csqa",
            "socialiqa",
            "openbookqa",
            "boolq",
            "winogrande");

    /** Endings of a task's columns, in the order of {@link TaskMetrics}. */
    private static final List<String> METRICS = List.of("_bits_per_byte", "_accuracy", "_cross_entropy");

    /** A task is measured with all its metrics or not at all. */
    static void check(List<Row> checkpoints, Problems problems) {
        for (Row row : checkpoints) {
            for (String task : TASKS) {
                List<String> missing = METRICS.stream()
                        .map(metric -> column(task) + metric)
                        .filter(column -> row.optionalText(column).isEmpty())
                        .toList();
                if (!missing.isEmpty() && missing.size() < METRICS.size()) {
                    missing.forEach(column -> problems.add(
                            row.at(column),
                            column + " is missing beside other values of the task",
                            "all three values of a task, or none where it was not evaluated"));
                }
            }
        }
    }

    static LadderCheckpoint of(Row row) {
        Map<String, TaskMetrics> tasks = new LinkedHashMap<>();
        for (String task : TASKS) {
            String column = column(task);
            if (row.optionalText(column + METRICS.get(0)).isPresent()) {
                tasks.put(
                        task,
                        new TaskMetrics(
                                row.single(column + METRICS.get(0)),
                                row.single(column + METRICS.get(1)),
                                row.single(column + METRICS.get(2))));
            }
        }
        return new LadderCheckpoint(
                row.text("run"),
                row.optionalCount("step"),
                row.number("tokens"),
                row.single("c4_loss"),
                Collections.unmodifiableMap(tasks),
                row.at());
    }

    /** How the columns of a task begin. */
    static String column(String task) {
        return task.replace('-', '_');
    }
}
