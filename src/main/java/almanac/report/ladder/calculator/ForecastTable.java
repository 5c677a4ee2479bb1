package almanac.report.ladder.calculator;

import almanac.report.IntervalCells;
import almanac.report.ladder.RunPoint;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** The forecasts of the calculator's table as published. */
final class ForecastTable {

    static final String ID = "ladder-forecasts";

    private static final int SIGNIFICANT = 3;

    private ForecastTable() {}

    /** One forecast of one task. */
    private record Row(Reach reach, TaskForecast forecast, RunPoint point, Interval limits) {}

    static Table published(Reach reach, List<TaskForecast> forecasts) {
        List<Row> rows = forecasts.stream()
                .flatMap(forecast ->
                        reach.shown().stream().map(point -> new Row(reach, forecast, point, forecast.interval(point))))
                .toList();
        return Table.of(
                ID,
                "Accuracies forecast by the ladder",
                "One row per task, size and length; 95 % intervals by "
                        + rows.stream()
                                .findFirst()
                                .map(row -> row.limits().method() + ", "
                                        + row.limits().resamples() + " resamples, seed "
                                        + row.limits().seed())
                                .orElse("no resamples")
                        + ".",
                columns(),
                rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text(
                        "task", "Task", "task id", row -> row.forecast().task().id()),
                Column.number(
                        "parameters",
                        "Parameters",
                        "",
                        "count without embeddings",
                        row -> Cell.of(row.point().parameters(), SIGNIFICANT)),
                Column.number(
                        "tokens",
                        "Tokens",
                        "",
                        "training tokens",
                        row -> Cell.of(row.point().tokens(), SIGNIFICANT)),
                Column.number(
                        "flop",
                        "FLOP",
                        "",
                        "training FLOP, 6·N·D",
                        row -> Cell.of(row.point().flop(), SIGNIFICANT)),
                Column.number(
                        "predicted_accuracy",
                        "Forecast accuracy",
                        "",
                        "a fraction",
                        row -> Cell.of(row.forecast().at(row.point()), SIGNIFICANT)),
                Column.number(
                        "low",
                        "Lower limit",
                        "",
                        "of the 95 % interval, a fraction",
                        row -> IntervalCells.low(Optional.of(row.limits()))),
                Column.number(
                        "high",
                        "Upper limit",
                        "",
                        "of the 95 % interval, a fraction",
                        row -> IntervalCells.high(Optional.of(row.limits()))),
                Column.text(
                        "place",
                        "Place",
                        "observed: size and length within those of the fitted runs; else extrapolated",
                        row -> row.reach().isObserved(row.point()) ? "observed" : "extrapolated"),
                Column.text("dataset", "Dataset", "dataset id", row -> "site-data"));
    }
}
