package almanac.report.ladder.steps;

import almanac.markup.Numbers;
import almanac.report.ladder.LadderWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What each step adds to the error of each forecast, as published and as shown. */
final class ErrorTable {

    static final String ID = "ladder-step-errors";

    private static final int SHOWN = 4;
    private static final double HUNDRED = 100;

    private ErrorTable() {}

    static Table published(List<TaskSteps> tasks) {
        return Table.of(
                ID,
                "Errors of both steps of the model ladder",
                "One row per task and target of the two-step design; errors are positive where the forecast is too high.",
                List.of(
                        Column.text(
                                "task",
                                "Task",
                                "id of the task",
                                row -> row.task().id()),
                        Column.text(
                                "target",
                                "Target",
                                "id of the target",
                                row -> row.target().id()),
                        number("predicted_loss", "loss by the first step, bits per byte", StepError::predictedLoss),
                        number("actual_loss", "measured loss, bits per byte", StepError::actualLoss),
                        number("step1_rel_error", "relative error of the loss, a fraction", StepError::first),
                        number(
                                "accuracy_at_actual_loss",
                                "second step at the measured loss",
                                StepError::accuracyAtActual),
                        number("predicted_accuracy", "both steps in a row, a fraction", StepError::predictedAccuracy),
                        number("actual_accuracy", "measured accuracy, a fraction", StepError::actualAccuracy),
                        number(
                                "step2_rel_error",
                                "relative error given the measured loss, a fraction",
                                StepError::second),
                        number("step1_part", "accuracy error from the wrong loss, a fraction", StepError::fromFirst),
                        number("step2_part", "accuracy error that remains, a fraction", StepError::fromSecond),
                        Column.text("dataset", "Dataset", "input tables", row -> "site-data")),
                rows(tasks));
    }

    static Table shown(List<TaskSteps> tasks) {
        return Table.of(
                "ladder-error-parts",
                "What each step adds to the error",
                "Positive where the forecast is too high; both parts add up to the whole error.",
                List.of(
                        Column.text("task", "Task", "task", row -> LadderWords.of(row.task())),
                        Column.text("target", "Target", "target", row -> LadderWords.of(row.target())),
                        percent("first", "Loss error", StepError::first),
                        percent("second", "Accuracy error given the loss", StepError::second),
                        points("from-first", "From the loss", StepError::fromFirst),
                        points("from-second", "From the curve", StepError::fromSecond),
                        points("together", "Together", StepError::together)),
                rows(tasks));
    }

    private static List<StepError> rows(List<TaskSteps> tasks) {
        return tasks.stream().flatMap(task -> task.errors().stream()).toList();
    }

    private static Column<StepError> number(String name, String description, ToDoubleFunction<StepError> of) {
        return Column.number(name, name, "", description, row -> Cell.of(of.applyAsDouble(row), SHOWN));
    }

    private static Column<StepError> percent(String name, String header, ToDoubleFunction<StepError> of) {
        return Column.number(name, header, "%", header, row -> hundredths(of.applyAsDouble(row)));
    }

    private static Column<StepError> points(String name, String header, ToDoubleFunction<StepError> of) {
        return Column.number(name, header, "points", header, row -> hundredths(of.applyAsDouble(row)));
    }

    private static Cell hundredths(double fraction) {
        return new Cell(Numbers.shortest(fraction), Numbers.decimals(HUNDRED * fraction, 1));
    }
}
