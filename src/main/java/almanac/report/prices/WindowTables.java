package almanac.report.prices;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How long a record price was the lowest of its quality: published for every trend, shown for the usual ones. */
final class WindowTables {

    private WindowTables() {}

    /** One row per trend with blended prices and all rows. */
    static Table published(List<PriceWindows> windows) {
        List<Column<PriceWindows>> columns =
                new ArrayList<>(ThresholdColumns.of(row -> row.trend().threshold()));
        columns.addAll(choices());
        columns.addAll(times());
        columns.addAll(basis());
        return Table.of(
                "price-window",
                "Months until a cheaper model of the same quality",
                "One row per threshold, period and start. A window lasts from a record price to the next, cheaper one;"
                        + " the window of the last record is open and counted apart.",
                columns,
                windows);
    }

    private static List<Column<PriceWindows>> choices() {
        return List.of(
                Column.text(
                        "until",
                        "Until",
                        "last day used, inclusive, or all",
                        row -> row.trend().choices().untilId()),
                Column.text(
                        "start",
                        "Start",
                        "rule for the first price",
                        row -> row.trend().choices().start().id()),
                Column.whole("windows", "Windows", "completed windows", PriceWindows::completed));
    }

    private static List<Column<PriceWindows>> times() {
        return List.of(
                months(
                        "median_months",
                        "Median",
                        "median of the completed windows",
                        row -> Cell.of(row.medianMonths(), 2)),
                months(
                        "low",
                        "Low",
                        "lower limit of its 95 % interval; empty with fewer than three windows",
                        row -> IntervalCells.low(row.medianInterval(Estimate.LEVEL))),
                months(
                        "high",
                        "High",
                        "upper limit of its 95 % interval",
                        row -> IntervalCells.high(row.medianInterval(Estimate.LEVEL))),
                months(
                        "open_months",
                        "Open",
                        "months the last record has stood so far",
                        row -> Cell.of(row.openMonths(), 2)),
                Column.text(
                        "open_model",
                        "Holder",
                        "model whose price is still the lowest",
                        row -> row.holder().modelName()),
                months(
                        "lowest_median_months",
                        "Least median",
                        "median with the open window closed on the last day",
                        row -> Cell.of(row.lowestMedianMonths(), 2)),
                months(
                        "highest_median_months",
                        "Greatest median",
                        "median with the open window never closed; empty without limit",
                        row -> Cell.of(row.highestMedianMonths(), 2)));
    }

    private static List<Column<PriceWindows>> basis() {
        return List.of(
                Column.whole(
                        "candidates",
                        "Candidates",
                        "prices of models that reach the threshold",
                        row -> row.trend().candidates().size()),
                Column.text(
                        "threshold_id",
                        "Threshold id",
                        "benchmark and points of 100",
                        row -> row.trend().threshold().id()),
                Column.text(
                        "series",
                        "Series",
                        "collection of the prices",
                        row -> row.trend().threshold().series().id()),
                Column.text("dataset", "Dataset", "input data of the prices", row -> RecordTables.DATASET));
    }

    /** All data, each threshold by its usual start. */
    static Table shown(List<PriceWindows> windows) {
        return Table.of(
                "price-windows",
                "How long a price stayed the lowest",
                "Months until a cheaper model of the same quality, on all data. The open window is that of the price"
                        + " that is still the lowest.",
                List.of(
                        Column.text(
                                "threshold",
                                "Quality",
                                "threshold",
                                row -> row.trend().threshold().label()),
                        Column.whole("windows", "Completed windows", "windows", PriceWindows::completed),
                        months("median_months", "Median", "median", row -> tenths(row.medianMonths())),
                        Column.text("interval", "95 % interval", "interval", WindowTables::interval),
                        months("open_months", "Open window", "open window", row -> tenths(row.openMonths())),
                        Column.text(
                                "holder",
                                "Held by",
                                "model",
                                row -> row.holder().modelName()),
                        Column.text(
                                "series",
                                "Prices",
                                "date kind of the series",
                                row -> row.trend().threshold().series() == PriceSeries.DATED ? "dated" : "snapshot")),
                usual(windows));
    }

    /** The windows of each threshold's usual trend on all data. */
    static List<PriceWindows> usual(List<PriceWindows> windows) {
        return windows.stream()
                .filter(row -> row.trend()
                        .choices()
                        .equals(PriceChoices.usual(row.trend().threshold(), Optional.empty())))
                .toList();
    }

    private static String interval(PriceWindows row) {
        return row.medianInterval(Estimate.LEVEL).map(IntervalWords::wide).orElse("none: fewer than three windows");
    }

    /** Months with one decimal: windows of days and of years stand in one column. */
    private static Cell tenths(double months) {
        return new Cell(Numbers.shortest(months), Numbers.decimals(months, 1));
    }

    private static Column<PriceWindows> months(
            String name, String header, String description, Function<PriceWindows, Cell> cell) {
        return Column.number(name, header, "months", description, cell);
    }
}
