package almanac.report.ladder.steps;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.Step1;
import almanac.report.ladder.TaskPoints;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The published points of both charts. */
final class PointTables {

    static final String LOSSES = "ladder-final-losses";
    static final String CHECKPOINTS = "ladder-step2-points";

    private static final int SHOWN = 4;

    private PointTables() {}

    private record Loss(LadderTask task, String run, String role, RunPoint point, double measured, double fitted) {}

    /** The loss of each run of the fit, and of each larger model, beside what the first step says. */
    static Table losses(LadderResult result, List<TaskSteps> tasks) {
        List<Loss> rows = new ArrayList<>();
        for (TaskSteps task : tasks) {
            Step1 law = task.first();
            for (TaskPoints.Run run : task.points().runs()) {
                rows.add(new Loss(task.task(), run.id(), "ladder", run.point(), run.loss(), law.at(run.point())));
            }
            for (StepError error : task.errors()) {
                result.forecast(task.task(), LadderVariant.TWO_STEP, error.target())
                        .ifPresent(forecast -> rows.add(new Loss(
                                task.task(),
                                error.target().id(),
                                "target",
                                forecast.point(),
                                error.actualLoss(),
                                error.predictedLoss())));
            }
        }
        return Table.of(
                LOSSES,
                "Task losses of the ladder and its targets",
                "One row per task and run: the mean loss of its last checkpoints and what the first step gives.",
                List.of(
                        Column.text(
                                "task",
                                "Task",
                                "id of the task",
                                row -> row.task().id()),
                        Column.text("run", "Run", "id of the run", Loss::run),
                        Column.text("role", "Role", "ladder: fitted; target: forecast", Loss::role),
                        count(
                                "parameters",
                                "parameters without embeddings",
                                row -> row.point().parameters()),
                        count("tokens", "training tokens", row -> row.point().tokens()),
                        number("loss", "measured loss, bits per byte", Loss::measured),
                        number("step1_loss", "loss by the first step, bits per byte", Loss::fitted),
                        Column.text("dataset", "Dataset", "input tables", row -> "site-data")),
                rows);
    }

    /** The smoothed checkpoints that the chart of the second step draws. */
    static Table checkpoints(List<TaskSteps> tasks) {
        List<DrawnPoint> rows = tasks.stream()
                .flatMap(task -> DrawnPoint.of(task.points()).stream())
                .toList();
        return Table.of(
                CHECKPOINTS,
                "Smoothed checkpoints of the ladder, as drawn",
                "Trailing means over " + Words.lower(TaskPoints.SMOOTHING)
                        + " checkpoints: the last of each run, and one of every "
                        + Words.lower(DrawnPoint.EVERY) + " before it.",
                List.of(
                        Column.text(
                                "task",
                                "Task",
                                "id of the task",
                                row -> row.task().id()),
                        Column.text("run", "Run", "id of the run", DrawnPoint::run),
                        Column.whole("place", "Place", "place among the run’s smoothed checkpoints", DrawnPoint::place),
                        number("loss", "mean task loss, bits per byte", DrawnPoint::loss),
                        number("accuracy", "mean accuracy, a fraction", DrawnPoint::accuracy),
                        Column.text("dataset", "Dataset", "input tables", row -> "site-data")),
                rows);
    }

    private static <T> Column<T> number(String name, String description, ToDoubleFunction<T> of) {
        return Column.number(name, name, "", description, row -> Cell.of(of.applyAsDouble(row), SHOWN));
    }

    private static Column<Loss> count(String name, String description, ToDoubleFunction<Loss> of) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> new Cell(Numbers.shortest(of.applyAsDouble(row)), Numbers.compact(of.applyAsDouble(row))));
    }
}
