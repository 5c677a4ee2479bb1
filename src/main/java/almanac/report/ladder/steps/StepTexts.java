package almanac.report.ladder.steps;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.TaskPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Words and numbers that the page's text places. */
final class StepTexts {

    private static final double HUNDRED = 100;

    /** Sums this close, relatively, count as the same. */
    private static final double SAME = 1e-6;

    private StepTexts() {}

    static Map<String, String> of(List<TaskSteps> tasks) {
        Map<String, String> texts = new LinkedHashMap<>();
        TaskPoints points = tasks.get(0).points();
        texts.put("steps-runs", Words.lower(points.runs().size()));
        texts.put("steps-tasks", Words.lower(tasks.size()));
        texts.put("steps-targets", targets(tasks));
        texts.put("steps-window", Words.lower(TaskPoints.SMOOTHING));
        texts.put("steps-checkpoints", Numbers.grouped(points.checkpoints()));
        texts.put("steps-fit-first", fit(tasks, task -> task.first().fit().meanRelativeError()));
        texts.put("steps-fit-second", fit(tasks, task -> task.second().meanRelativeError()));
        texts.put(
                "steps-beyond-first",
                beyond(tasks, StepError::first, task -> task.first().fit().meanRelativeError()));
        texts.put(
                "steps-beyond-second",
                beyond(tasks, StepError::second, task -> task.second().meanRelativeError()));
        texts.put("steps-ends-first", ends(tasks, StepError::first));
        texts.put("steps-ends-second", ends(tasks, StepError::second));
        texts.put("steps-cancel", cancel(tasks));
        texts.put("steps-starts", starts(tasks));
        texts.put("steps-published-start", publishedStart(tasks));
        texts.put("steps-bound", named(tasks, TaskSteps::isAtBound));
        texts.put(
                "steps-no-floor", named(tasks, task -> task.first().fit().law().constant() <= 0));
        texts.put("steps-band", band(tasks));
        return texts;
    }

    /** The published targets that were measured. */
    private static String targets(List<TaskSteps> tasks) {
        List<StepError> errors = TaskSteps.published(tasks);
        return Words.joined(LadderTarget.publishedOnes().stream()
                .filter(target -> errors.stream().anyMatch(error -> error.target() == target))
                .map(LadderWords::of)
                .toList());
    }

    private static String fit(List<TaskSteps> tasks, ToDoubleFunction<TaskSteps> error) {
        double[] range = StepFindings.range(tasks, error);
        return percent(range[0]) + " (" + named(tasks, task -> error.applyAsDouble(task) <= range[0]) + ") to "
                + percent(range[1]) + " (" + named(tasks, task -> error.applyAsDouble(task) >= range[1]) + ")";
    }

    /** How many times the mean error on the ladder the mean error for the published targets is. */
    private static String beyond(
            List<TaskSteps> tasks, ToDoubleFunction<StepError> error, ToDoubleFunction<TaskSteps> fit) {
        double outside = TaskSteps.published(tasks).stream()
                .mapToDouble(row -> Math.abs(error.applyAsDouble(row)))
                .average()
                .orElseThrow();
        double inside = tasks.stream().mapToDouble(fit).average().orElseThrow();
        return Numbers.significant(outside / inside, 2) + " times";
    }

    private static String ends(List<TaskSteps> tasks, ToDoubleFunction<StepError> error) {
        List<StepError> errors = TaskSteps.published(tasks);
        return ended(StepFindings.largest(errors, error), error) + "; it is nearest for "
                + ended(StepFindings.smallest(errors, error), error);
    }

    private static String ended(StepError row, ToDoubleFunction<StepError> error) {
        return LadderWords.of(row.task()) + " of " + LadderWords.of(row.target()) + ", "
                + StepFindings.signed(error.applyAsDouble(row));
    }

    private static String cancel(List<TaskSteps> tasks) {
        List<StepError> errors = TaskSteps.published(tasks);
        List<StepError> cancelling = errors.stream().filter(StepError::cancels).toList();
        String count = Words.of(cancelling.size()) + " of " + Words.lower(errors.size()) + " forecasts";
        if (cancelling.isEmpty()) {
            return "In none of them do the two errors have opposite signs";
        }
        String names = Words.joined(cancelling.stream()
                .map(error -> LadderWords.of(error.task()))
                .distinct()
                .toList());
        return "In " + count.toLowerCase(Locale.ROOT) + " the two errors have opposite signs and cancel in part ("
                + names + ")";
    }

    /** The least and the greatest share of starts over the tasks. */
    private static String starts(List<TaskSteps> tasks) {
        double[] range = StepFindings.range(tasks, task -> task.first().fit().shareAtBest());
        return whole(range[0]) + " to " + whole(range[1]);
    }

    /** Whether the paper's own start finds the lowest sum. */
    private static String publishedStart(List<TaskSteps> tasks) {
        String missing = named(
                tasks,
                task -> task.first().fit().firstObjective() > task.first().fit().objective() * (1 + SAME));
        return missing.equals("none")
                ? "The paper’s own start reaches it on every task"
                : "The paper’s own start misses it on " + missing;
    }

    private static String band(List<TaskSteps> tasks) {
        return tasks.get(0)
                .draws()
                .map(draws -> "The band holds the middle 95\u00a0% of the curves refitted to "
                        + Numbers.grouped(draws.draws().size()) + " resamples of runs and checkpoints.")
                .orElse("There is no band, because the spread over the last checkpoints is not known.");
    }

    private static String named(List<TaskSteps> tasks, Predicate<TaskSteps> which) {
        List<String> names = tasks.stream()
                .filter(which)
                .map(task -> LadderWords.of(task.task()))
                .toList();
        return names.isEmpty() ? "none" : Words.joined(names);
    }

    private static String whole(double fraction) {
        return Numbers.decimals(HUNDRED * fraction, 0) + "\u00a0%";
    }

    private static String percent(double fraction) {
        return LadderWords.percent(fraction);
    }
}
