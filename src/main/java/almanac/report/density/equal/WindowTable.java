package almanac.report.density.equal;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How long records stand: the published table and the one on the page. */
final class WindowTable {

    private WindowTable() {}

    /** One row per series and period. */
    static Table published(EqualResult result) {
        return Table.of(
                "density-window",
                "Months between consecutive records",
                "One row per series: a density envelope, or the smallest model at a fixed score.",
                List.of(
                        Column.text(
                                "series",
                                "Series",
                                "density-envelope or equal-performance",
                                row -> row.isEnvelope() ? "density-envelope" : "equal-performance"),
                        Column.text("benchmark", "Benchmark", "benchmark id", WindowSeries::benchmark),
                        Column.number(
                                "threshold",
                                "Score",
                                "",
                                "fixed score, a fraction of one; empty for an envelope",
                                row -> Cell.of(row.threshold(), 2)),
                        Column.text("ruler", "Ruler", "ruler id; empty for a fixed score", WindowSeries::ruler),
                        Column.text("d0", "Token budget", "token budget of the ruler, if any", WindowSeries::d0),
                        Column.text(
                                "until", "Until", "last release date used, inclusive, or all", WindowSeries::untilId),
                        Column.whole(
                                "windows",
                                "Windows",
                                "completed windows",
                                row -> row.times().completed()),
                        median(),
                        low(),
                        high(),
                        months("open_months", "Open", "months the last record has stood so far", WindowTable::open),
                        Column.text(
                                "open_model",
                                "Holder",
                                "model whose record still stands",
                                row -> row.holder().id()),
                        months(
                                "lowest_median_months",
                                "Least median",
                                "median with the open window closed on the last day",
                                row -> Cell.of(row.times().lowestMedianMonths(), 2)),
                        months(
                                "highest_median_months",
                                "Greatest median",
                                "median with the open window never closed; empty without limit",
                                row -> Cell.of(row.times().highestMedianMonths(), 2)),
                        Column.whole(
                                "models", "Models", "models that could have broken a record", WindowSeries::candidates),
                        Column.text("dataset", "Dataset", "dataset id", row -> EqualTables.DATASET)),
                result.windows());
    }

    /** All data only. */
    static Table view(EqualResult result) {
        return Table.of(
                "record-windows",
                "How long records stand",
                "Months between consecutive records, on all data. The open window is that of the record that still stands.",
                List.of(
                        Column.text("series", "Record", "which record", WindowSeries::words),
                        Column.whole(
                                "windows",
                                "Completed windows",
                                "windows",
                                row -> row.times().completed()),
                        tenths("median_months", "Median", row -> row.times().medianMonths()),
                        tenths("low", "Low", row -> limit(row, Interval::low)),
                        tenths("high", "High", row -> limit(row, Interval::high)),
                        tenths(
                                "open_months",
                                "Open window",
                                row -> OptionalDouble.of(row.times().openMonths())),
                        Column.text(
                                "holder",
                                "Held by",
                                "model",
                                row -> row.holder().name()),
                        tenths(
                                "least",
                                "Least median",
                                row -> OptionalDouble.of(row.times().lowestMedianMonths()))),
                result.windows().stream()
                        .filter(row -> row.untilId().equals("all"))
                        .toList());
    }

    private static Column<WindowSeries> median() {
        return months(
                "median_months",
                "Median",
                "median of the completed windows",
                row -> Cell.of(row.times().medianMonths(), 2));
    }

    private static Column<WindowSeries> low() {
        return months(
                "low",
                "Low",
                "lower limit of its 95 % interval",
                row -> IntervalCells.low(row.times().medianInterval(Estimate.LEVEL)));
    }

    private static Column<WindowSeries> high() {
        return months(
                "high",
                "High",
                "upper limit of its 95 % interval",
                row -> IntervalCells.high(row.times().medianInterval(Estimate.LEVEL)));
    }

    private static OptionalDouble limit(WindowSeries row, ToDoubleFunction<Interval> side) {
        return row.times()
                .medianInterval(Estimate.LEVEL)
                .map(interval -> OptionalDouble.of(side.applyAsDouble(interval)))
                .orElse(OptionalDouble.empty());
    }

    /** Months with one decimal: windows of days and of years stand in one column. */
    private static Column<WindowSeries> tenths(
            String name, String header, Function<WindowSeries, OptionalDouble> value) {
        return months(name, header, header, row -> {
            OptionalDouble months = value.apply(row);
            return months.isPresent()
                    ? new Cell(Numbers.shortest(months.getAsDouble()), Numbers.decimals(months.getAsDouble(), 1))
                    : Cell.EMPTY;
        });
    }

    private static Cell open(WindowSeries row) {
        return Cell.of(row.times().openMonths(), 2);
    }

    private static Column<WindowSeries> months(
            String name, String header, String description, Function<WindowSeries, Cell> cell) {
        return Column.number(name, header, "months", description, cell);
    }
}
