package almanac.report.boundary.saturation;

import static almanac.report.boundary.saturation.ShortColumns.number;
import static almanac.report.boundary.saturation.ShortColumns.text;
import static almanac.report.boundary.saturation.ShortColumns.whole;

import almanac.boundary.dominance.MonthlyTrend;
import almanac.boundary.dominance.MonthlyTrend.Strength;
import almanac.report.boundary.DominanceStudy;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How closely scores follow scale within a month, as published. */
final class MonthlyTable {

    static final String ID = "boundary-monthly";

    private MonthlyTable() {}

    private record Row(String task, MonthlyTrend trend) {}

    static Table published(DominanceStudy study) {
        return Table.of(
                ID,
                "Scores and scale within a month",
                "One row per task, month and axis with at least ten models whose place on the axis is known.",
                List.of(
                        text("dataset", "leaderboard; models evaluated after it are included", row -> "oll-v2"),
                        text("task", "task", Row::task),
                        text(
                                "month",
                                "month of upload or last change",
                                row -> row.trend().month().toString()),
                        text(
                                "scale",
                                "parameters, compute (6 × parameters × tokens) or tokens",
                                row -> row.trend().axis().id()),
                        whole("n", "models", row -> row.trend().rows()),
                        strength("spearman", "rank correlation of score and scale", Strength::spearman),
                        strength("slope", "score per tenfold, by least squares", Strength::slope),
                        strength("r2", "share of the scores' variance that the line explains", Strength::r2),
                        text(
                                "reason",
                                "reason code where there is no relation",
                                row -> row.trend()
                                        .shortage()
                                        .map(MonthlyTrend.Shortage::code)
                                        .orElse(""))),
                study.tasks().stream()
                        .flatMap(task -> task.trends().values().stream()
                                .flatMap(List::stream)
                                .filter(trend -> trend.rows() >= MonthlyTrend.LEAST_ROWS)
                                .map(trend -> new Row(task.task(), trend)))
                        .toList());
    }

    private static Column<Row> strength(String name, String description, ToDoubleFunction<Strength> value) {
        return number(
                name,
                description,
                row -> row.trend()
                        .strength()
                        .map(found -> OptionalDouble.of(value.applyAsDouble(found)))
                        .orElseGet(OptionalDouble::empty));
    }
}
