package almanac.report.density.growth;

import almanac.markup.Numbers;
import almanac.stats.BreakTest;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The tests for a change of rate as the page shows them. */
final class SeriesView {

    private SeriesView() {}

    /** One row per envelope, for the page. */
    static Table of(List<SeriesGrowth> all) {
        return Table.of(
                "density-growth-series",
                "Change of rate on every envelope",
                "All base models, all parameters counted, all data.",
                List.of(
                        Column.text(
                                "name",
                                "Benchmark",
                                "benchmark",
                                row -> row.series().name()),
                        Column.text(
                                "rule",
                                "Points",
                                "rule",
                                row -> row.series().points().count()
                                        + (row.series().isRecords() ? "\u00a0records" : "\u00a0dates")),
                        Column.date(
                                "break_date",
                                "Break",
                                "break",
                                row -> row.test()
                                        .map(test -> Cell.of(
                                                GrowthSeries.date(test.lines().knot())))
                                        .orElse(Cell.EMPTY)),
                        Column.number(
                                "ratio", "Ratio", "after/before", "ratio", row -> SeriesColumns.plain(row.ratio())),
                        Column.text("interval", "95 % interval", "interval", SeriesView::interval),
                        Column.number(
                                "null_ratio",
                                "Ratio if constant",
                                "median",
                                "null ratio",
                                row -> row.test()
                                        .map(test -> SeriesColumns.plain(test.nullRatio()))
                                        .orElse(Cell.EMPTY)),
                        TestTables.number("p_value", "p", "around the line", "p", BreakTest::residualP),
                        TestTables.number("p_slowing", "p", "if constant", "p", BreakTest::slowingP),
                        Column.text(
                                "finding",
                                "Finding",
                                "finding",
                                row -> row.finding().map(SlowingFinding::words).orElse(row.reason()))),
                all);
    }

    private static String interval(SeriesGrowth growth) {
        if (growth.test().isEmpty()) {
            return "";
        }
        return growth.ratioInterval()
                .map(range -> decimals(range.low()) + "–" + decimals(range.high()))
                .orElse("none");
    }

    private static String decimals(double ratio) {
        return Numbers.decimals(ratio, 2);
    }
}
