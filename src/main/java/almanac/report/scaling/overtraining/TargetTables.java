package almanac.report.scaling.overtraining;

import almanac.markup.Numbers;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.TaskMean;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The held-out runs of all texts, forecast beside measured, as the page shows them. */
final class TargetTables {

    private static final double PERCENT = 100;

    private TargetTables() {}

    /** A held-out run and one mean of the tasks. */
    private record TaskRow(HeldOutRun run, HeldOutRun.TaskForecast error) {}

    static Table losses(LongRuns runs) {
        List<Column<HeldOutRun>> columns = new ArrayList<>(names(row -> row));
        columns.add(Column.number(
                "compute_ahead",
                "Compute",
                "times the fit",
                "compute of the run over that of all fitted runs",
                row -> cell(row.computeAhead(), Numbers.significant(row.computeAhead(), 2))));
        columns.add(number("predicted", "Forecast", "nats", row -> row.loss().predicted(), 3));
        columns.add(
                Column.text("range", "Range", "range", row -> range(row.loss().range(), 1, 2)));
        columns.add(number("actual", "Measured", "nats", row -> row.loss().actual(), 3));
        columns.add(error(row -> row.loss().relativeError()));
        columns.add(Column.number("published", "Printed", "%", "published", row -> published(row, true)));
        return Table.of(
                "overtraining-target-losses",
                "Forecast and measured loss of the held-out runs",
                "Ranges: lowest and highest forecast when each fitted run is left out in turn.",
                columns,
                runs.heldOut());
    }

    static Table errors(LongRuns runs) {
        List<Column<TaskRow>> columns = new ArrayList<>(names(TaskRow::run));
        columns.add(Column.whole(
                "tasks", "Tasks", "tasks averaged", row -> row.error().tasks().tasks()));
        columns.add(number(
                "predicted",
                "Forecast",
                "%",
                row -> PERCENT * row.error().forecast().predicted(),
                1));
        columns.add(Column.text(
                "range", "Range", "range", row -> range(row.error().forecast().range(), PERCENT, 1)));
        columns.add(number(
                "actual",
                "Measured",
                "%",
                row -> PERCENT * row.error().forecast().actual(),
                1));
        columns.add(error(row -> row.error().forecast().relativeError()));
        columns.add(Column.number(
                "published",
                "Printed",
                "%",
                "published",
                row -> row.error().tasks() == TaskMean.OF_17 ? published(row.run(), false) : Cell.EMPTY));
        columns.add(number(
                "second_step",
                "From measured loss",
                "%",
                row -> PERCENT * row.error().secondStep(),
                2));
        return Table.of(
                "overtraining-target-errors",
                "Forecast and measured mean error of the held-out runs",
                "“Off by” is relative to the measured error. The last column is the relative error, with sign, of the second law alone, asked at the measured loss.",
                columns,
                runs.heldOut().stream()
                        .flatMap(run -> List.of(TaskMean.OF_17, TaskMean.OF_46).stream()
                                .map(tasks -> new TaskRow(run, run.error(tasks))))
                        .toList());
    }

    private static <R> List<Column<R>> names(Function<R, HeldOutRun> run) {
        return List.of(
                Column.text("text", "Text", "text", row -> run.apply(row).text().name()),
                Column.text(
                        "size",
                        "Size",
                        "size",
                        row -> TrainingText.size(run.apply(row).run())),
                Column.number(
                        "tokens_per_parameter",
                        "Tokens per parameter",
                        "",
                        "tokens per parameter",
                        row -> Cell.of(Math.round(run.apply(row).run().tokensPerParameter()))));
    }

    private static <R> Column<R> number(
            String name, String header, String unit, ToDoubleFunction<R> value, int decimals) {
        return Column.number(
                name,
                header,
                unit,
                header,
                row -> cell(value.applyAsDouble(row), Numbers.decimals(value.applyAsDouble(row), decimals)));
    }

    private static <R> Column<R> error(ToDoubleFunction<R> fraction) {
        return Column.number(
                "error",
                "Off by",
                "%",
                "relative error without sign",
                row -> cell(
                        PERCENT * fraction.applyAsDouble(row),
                        Numbers.significant(PERCENT * fraction.applyAsDouble(row), 2)));
    }

    private static Cell cell(double value, String shown) {
        return new Cell(Numbers.shortest(value), shown);
    }

    private static String range(Optional<LeftOut.Range> range, double factor, int decimals) {
        return range.map(limits -> Numbers.decimals(factor * limits.low(), decimals) + "–"
                        + Numbers.decimals(factor * limits.high(), decimals))
                .orElse("none");
    }

    private static Cell published(HeldOutRun run, boolean ofLoss) {
        return Arrays.stream(PublishedTarget.values())
                .filter(target -> target.is(run.run()))
                .map(target -> ofLoss ? target.lossError() : target.taskError())
                .map(percent -> cell(percent, Numbers.shortest(percent)))
                .findFirst()
                .orElse(Cell.EMPTY);
    }
}
