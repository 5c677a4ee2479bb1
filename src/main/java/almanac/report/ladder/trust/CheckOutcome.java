package almanac.report.ladder.trust;

import almanac.stats.Correlation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one of the three tests fared: what was missed by tasks that pass it and by those that fail.
 *
 * @param passed number of tasks that pass
 * @param passedError mean error of the tasks that pass, points; empty if none does
 * @param failedError mean error of the tasks that fail, points; empty if none does
 * @param rankCorrelation Spearman's coefficient of the tested value with the task's mean error; empty where either does
 *     not vary
 */
record CheckOutcome(
        TrustCheck test,
        int passed,
        OptionalDouble passedError,
        OptionalDouble failedError,
        OptionalDouble rankCorrelation) {

    static List<CheckOutcome> all(List<TaskOutcome> tasks) {
        return Arrays.stream(TrustCheck.values()).map(test -> of(test, tasks)).toList();
    }

    static CheckOutcome of(TrustCheck test, List<TaskOutcome> tasks) {
        List<TaskOutcome> passed =
                tasks.stream().filter(task -> test.passes(task.trust())).toList();
        List<TaskOutcome> failed =
                tasks.stream().filter(task -> !test.passes(task.trust())).toList();
        return new CheckOutcome(
                test,
                passed.size(),
                meanError(passed),
                meanError(failed),
                Correlation.spearman(
                        tasks.stream()
                                .mapToDouble(task -> test.of(task.trust()))
                                .toArray(),
                        tasks.stream().mapToDouble(TaskOutcome::meanErrorPoints).toArray()));
    }

    static OptionalDouble meanError(List<TaskOutcome> tasks) {
        return tasks.stream().mapToDouble(TaskOutcome::meanErrorPoints).average();
    }
}
