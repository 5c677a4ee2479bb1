package almanac.report;

import almanac.density.Trend;
import almanac.table.Cell;
import almanac.table.Column;
import java.util.List;
import java.util.function.Function;

/** The columns of every published table of density trends. */
public final class TrendColumns {

    private static final String DATASET = "site-data";

    private TrendColumns() {}

    /** The token budget of a ruler as an id, the same in every table. */
    public static <T> Column<T> d0(Function<T, String> id) {
        return Column.text(
                "d0", "Token budget", "token budget of the ruler's recipe, 1e12 or 5e12; empty for a family ruler", id);
    }

    /** The choices behind a trend. */
    public static List<Column<Trend>> choices() {
        return List.of(
                Column.text(
                        "benchmark",
                        "Benchmark",
                        "benchmark id",
                        row -> row.choices().benchmark()),
                Column.text("ruler", "Ruler", "ruler id", row -> row.choices().ruler()),
                d0(row -> row.choices().d0()),
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

    /** The line, its interval and what it rests on. */
    public static List<Column<Trend>> results() {
        return List.of(
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
                        row -> row.envelope().replicates().count()),
                Column.whole(
                        "replicates_requested",
                        "Requested",
                        "bootstrap replicates asked for",
                        row -> row.envelope().replicates().requested()),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.hasFewRecords() ? "few-records" : ""));
    }
}
