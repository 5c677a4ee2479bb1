package almanac.report.ladder.steps;

import almanac.report.ladder.LadderWords;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the charts of both steps show, in words that are right for any data. */
final class StepFindings {

    private StepFindings() {}

    static String first(List<TaskSteps> tasks) {
        double[] fit = range(tasks, task -> task.first().fit().meanRelativeError());
        StepError worst = largest(TaskSteps.published(tasks), StepError::first);
        return "The first step fits the ladder to " + LadderWords.points(fit[0]) + "–" + LadderWords.percent(fit[1])
                + " and misses larger models by up to " + size(worst.first()) + " (" + LadderWords.of(worst.task())
                + ")";
    }

    static String second(List<TaskSteps> tasks) {
        List<StepError> errors = TaskSteps.published(tasks);
        StepError best = smallest(errors, StepError::second);
        StepError worst = largest(errors, StepError::second);
        return "Given the measured loss, the second step is off by " + size(best.second()) + " ("
                + LadderWords.of(best.task()) + ") to " + size(worst.second()) + " (" + LadderWords.of(worst.task())
                + ")";
    }

    /** How far off the forecast losses of a task are. */
    static String loss(TaskSteps task) {
        return title(task, "forecast losses", StepError::first);
    }

    /** How far off the accuracies of a task are, given the measured losses. */
    static String accuracy(TaskSteps task) {
        return title(task, "accuracies by the curve", StepError::second);
    }

    private static String title(TaskSteps task, String what, ToDoubleFunction<StepError> error) {
        if (task.errors().isEmpty()) {
            return LadderWords.of(task.task()) + ": no larger model was measured";
        }
        return LadderWords.of(task.task()) + ": " + what + " "
                + task.errors().stream()
                        .map(row -> signed(error.applyAsDouble(row)) + " (" + LadderWords.of(row.target()) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** Names of all larger models that were measured. */
    static String targets(List<TaskSteps> tasks) {
        return tasks.stream()
                .flatMap(task -> task.errors().stream())
                .map(StepError::target)
                .distinct()
                .sorted()
                .map(LadderWords::of)
                .collect(Collectors.joining(", "));
    }

    /** Lowest and highest value over the tasks. */
    static double[] range(List<TaskSteps> tasks, ToDoubleFunction<TaskSteps> value) {
        double lowest = tasks.stream().mapToDouble(value).min().orElseThrow();
        double highest = tasks.stream().mapToDouble(value).max().orElseThrow();
        return new double[] {lowest, highest};
    }

    static StepError largest(List<StepError> errors, ToDoubleFunction<StepError> error) {
        return errors.stream().max(bySize(error)).orElseThrow();
    }

    static StepError smallest(List<StepError> errors, ToDoubleFunction<StepError> error) {
        return errors.stream().min(bySize(error)).orElseThrow();
    }

    private static Comparator<StepError> bySize(ToDoubleFunction<StepError> error) {
        return Comparator.comparingDouble(row -> Math.abs(error.applyAsDouble(row)));
    }

    /** A relative error without its sign, for example {@code 18.5 %}. */
    static String size(double relative) {
        return LadderWords.percent(Math.abs(relative));
    }

    /** A relative error with its sense, for example {@code 18.5 % too low}. */
    static String signed(double relative) {
        return size(relative) + (relative < 0 ? " too low" : " too high");
    }
}
