package almanac.report.density;

import almanac.report.IntervalCells;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published tables of envelopes and trends. */
final class TrendTables {

    private static final String BENCHMARK = "mmlu";
    private static final String RULER = "olmo-two-step";
    private static final String DATASET = "site-data";

    private TrendTables() {}

    /** Points of every envelope. */
    static Table envelope(DensityResult result) {
        List<Map.Entry<Trend, Trend.EnvelopePoint>> points = new ArrayList<>();
        for (Trend trend : result.trends()) {
            trend.points().forEach(point -> points.add(Map.entry(trend, point)));
        }
        List<Column<Map.Entry<Trend, Trend.EnvelopePoint>>> columns = new ArrayList<>();
        for (Column<Trend> column : choiceColumns()) {
            columns.add(new Column<>(
                    column.name(),
                    column.header(),
                    column.unit(),
                    column.type(),
                    column.description(),
                    row -> column.cell().apply(row.getKey())));
        }
        columns.add(Column.date(
                "date",
                "Date",
                "day of the envelope point",
                row -> Cell.of(
                        DensityTrends.FIRST_DAY.plusDays((long) row.getValue().day()))));
        columns.add(Column.text(
                "model",
                "Model",
                "model that holds the record",
                row -> row.getValue().model().scored().model().id()));
        columns.add(Column.number(
                "density",
                "Density",
                "",
                "density of that model",
                row -> Cell.of(row.getValue().model().density(), 3)));
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> DATASET));
        return Table.of(
                "density-envelope", "Points of every envelope", "One row per envelope and point.", columns, points);
    }

    private static List<Column<Trend>> choiceColumns() {
        return List.of(
                Column.text("benchmark", "Benchmark", "benchmark id", row -> BENCHMARK),
                Column.text("ruler", "Ruler", "ruler id", row -> RULER),
                Column.number(
                        "d0",
                        "Token budget",
                        "tokens",
                        "token budget of the reference recipe",
                        row -> Cell.of(row.choices().d0Tokens(), 2)),
                Column.text(
                        "parameter_kind",
                        "Parameters",
                        "total or active",
                        row -> row.choices().kind().id()),
                Column.text(
                        "population",
                        "Models",
                        "which models",
                        row -> row.choices().population().id()),
                Column.text(
                        "until",
                        "Until",
                        "last release date used, inclusive, or all",
                        row -> row.choices().untilId()),
                Column.text(
                        "rule",
                        "Rule",
                        "records or staircase",
                        row -> row.choices().rule().id()));
    }

    /** Every trend with its interval. */
    static Table trends(DensityResult result) {
        List<Column<Trend>> columns = new ArrayList<>(choiceColumns());
        columns.addAll(List.of(
                Column.whole("records", "Records", "record models of the envelope", Trend::records),
                Column.number(
                        "slope_per_day",
                        "Slope",
                        "per day",
                        "slope of ln density per day",
                        row -> Cell.of(row.line().slope(), 3)),
                Column.number(
                        "intercept",
                        "Intercept",
                        "",
                        "ln density on the first day",
                        row -> Cell.of(row.line().intercept(), 3)),
                Column.number(
                        "r2",
                        "R²",
                        "",
                        "share of variance explained",
                        row -> Cell.of(row.line().r2(), 2)),
                Column.number(
                        "doubling_months",
                        "Doubling",
                        "months",
                        "doubling time in months of 30.4375 days",
                        row -> Cell.of(row.doublingMonths(), 3)),
                Column.number(
                        "low",
                        "Low",
                        "months",
                        "lower limit of the 95 % interval",
                        row -> IntervalCells.low(row.doublingInterval(0.95))),
                Column.number(
                        "high",
                        "High",
                        "months",
                        "upper limit of the 95 % interval",
                        row -> IntervalCells.high(row.doublingInterval(0.95))),
                Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                Column.whole("models", "Models", "models the envelope was taken over", Trend::models),
                Column.number(
                        "slope_low",
                        "Slope, low",
                        "per day",
                        "lower limit of the slope's 95 % interval",
                        row -> IntervalCells.low(row.slopeInterval(0.95))),
                Column.number(
                        "slope_high",
                        "Slope, high",
                        "per day",
                        "upper limit of the slope's 95 % interval",
                        row -> IntervalCells.high(row.slopeInterval(0.95))),
                Column.whole(
                        "replicates",
                        "Replicates",
                        "bootstrap replicates that gave a line",
                        row -> row.replicates().count()),
                Column.whole(
                        "replicates_requested",
                        "Requested",
                        "bootstrap replicates asked for",
                        row -> row.replicates().requested()),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.hasFewRecords() ? "few-records" : "")));
        return Table.of(
                "density-trends",
                "Density trends under every choice",
                "One row per combination of choices.",
                columns,
                result.trends());
    }
}
