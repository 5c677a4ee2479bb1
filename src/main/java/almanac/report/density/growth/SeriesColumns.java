package almanac.report.density.growth;

import almanac.markup.Numbers;
import almanac.report.TrendColumns;
import almanac.table.Cell;
import almanac.table.Column;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The columns that say which series a row of a table belongs to. */
final class SeriesColumns {

    private SeriesColumns() {}

    static <T> List<Column<T>> of(Function<T, GrowthSeries> series) {
        return List.of(
                Column.text(
                        "benchmark",
                        "Benchmark",
                        "benchmark id",
                        row -> series.apply(row).choices().benchmark()),
                Column.text(
                        "ruler",
                        "Ruler",
                        "ruler id",
                        row -> series.apply(row).choices().ruler()),
                TrendColumns.d0(row -> series.apply(row).choices().d0()),
                Column.text(
                        "rule",
                        "Rule",
                        "records or staircase",
                        row -> series.apply(row).choices().rule().id()));
    }

    static <T> Column<T> dataset() {
        return Column.text("dataset", "Dataset", "dataset id", row -> "site-data");
    }

    static <T> Column<T> status(Function<T, String> reason) {
        return Column.text(
                "status",
                "Status",
                "fitted or not-enough-data",
                row -> reason.apply(row).isEmpty() ? "fitted" : "not-enough-data");
    }

    static <T> Column<T> reason(Function<T, String> reason) {
        return Column.text("reason", "Reason", "why there is no result, empty where there is one", reason);
    }

    /** A number shown with two decimals, for columns of comparable numbers. */
    static Cell plain(OptionalDouble value) {
        return value.isPresent()
                ? new Cell(Numbers.shortest(value.getAsDouble()), Numbers.decimals(value.getAsDouble(), 2))
                : Cell.EMPTY;
    }

    static Cell cell(OptionalDouble value) {
        return Cell.of(value, 3);
    }
}
