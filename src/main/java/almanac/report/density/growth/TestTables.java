package almanac.report.density.growth;

import almanac.report.IntervalCells;
import almanac.stats.BreakTest;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The published table of the tests for a change of rate. */
final class TestTables {

    private TestTables() {}

    static Table published(List<SeriesGrowth> all) {
        List<Column<SeriesGrowth>> columns = new ArrayList<>(SeriesColumns.of(SeriesGrowth::series));
        columns.addAll(sizes());
        columns.addAll(breaks());
        columns.addAll(tests());
        return Table.of(
                "density-growth-tests",
                "Tests for a change of the rate of growth",
                "One row per envelope.",
                columns,
                all);
    }

    private static List<Column<SeriesGrowth>> sizes() {
        return List.of(
                Column.whole(
                        "points",
                        "Points",
                        "points of the envelope",
                        row -> row.series().points().count()),
                Column.whole(
                        "records",
                        "Records",
                        "record models",
                        row -> row.series().records()),
                Column.whole(
                        "models",
                        "Models",
                        "models the envelope was taken over",
                        row -> row.series().models().size()));
    }

    private static List<Column<SeriesGrowth>> breaks() {
        return List.of(
                Column.date(
                        "break_date",
                        "Break",
                        "date of the best break",
                        row -> row.test()
                                .map(test ->
                                        Cell.of(GrowthSeries.date(test.lines().knot())))
                                .orElse(Cell.EMPTY)),
                Column.date(
                        "break_low",
                        "Break, low",
                        "lower limit of the break’s 95 % interval",
                        row -> date(row.breakInterval().map(Interval::low))),
                Column.date(
                        "break_high",
                        "Break, high",
                        "upper limit of the break’s 95 % interval",
                        row -> date(row.breakInterval().map(Interval::high))),
                number(
                        "slope_before",
                        "Slope before",
                        "per day",
                        "slope of ln density before the break",
                        test -> test.lines().slopeBefore()),
                number(
                        "slope_after",
                        "Slope after",
                        "per day",
                        "slope of ln density after the break",
                        test -> test.lines().slopeAfter()),
                Column.number(
                        "ratio",
                        "Ratio",
                        "",
                        "slope after over slope before; empty where the slope before is not positive",
                        row -> Cell.of(row.ratio(), 3)),
                Column.number(
                        "low",
                        "Low",
                        "",
                        "lower limit of the ratio’s 95 % interval",
                        row -> IntervalCells.low(row.ratioInterval())),
                Column.number(
                        "high",
                        "High",
                        "",
                        "upper limit of the ratio’s 95 % interval; empty where it is not finite",
                        row -> IntervalCells.high(row.ratioInterval())));
    }

    private static List<Column<SeriesGrowth>> tests() {
        return List.of(
                number(
                        "sup_f",
                        "sup-F",
                        "",
                        "largest F statistic over the breaks",
                        test -> test.lines().supF()),
                number("p_value", "p", "", "p-value of sup-F, residuals of the line redrawn", BreakTest::residualP),
                number(
                        "p_value_redrawn",
                        "p, redrawn",
                        "",
                        "p-value of sup-F, models redrawn around a constant growth",
                        BreakTest::redrawnP),
                Column.number(
                        "null_ratio",
                        "Null ratio",
                        "",
                        "median ratio with models redrawn around a constant growth",
                        row -> row.test()
                                .map(test -> Cell.of(test.nullRatio(), 3))
                                .orElse(Cell.EMPTY)),
                number(
                        "p_slowing",
                        "p, slowing",
                        "",
                        "p-value of a ratio this low, models redrawn around a constant growth",
                        BreakTest::slowingP),
                Column.whole(
                        "replicates",
                        "Replicates",
                        "resamples of the models that carried all forms",
                        row -> row.replicates().map(drawn -> drawn.count()).orElse(0)),
                Column.whole(
                        "replicates_redrawn",
                        "Redrawn",
                        "simulations of a constant growth that carried a break",
                        row -> row.test().map(BreakTest::redrawn).orElse(0)),
                Column.text(
                        "finding",
                        "Finding",
                        "slowing, bend or undecided",
                        row -> row.finding().map(SlowingFinding::id).orElse("")),
                SeriesColumns.status(SeriesGrowth::reason),
                SeriesColumns.reason(SeriesGrowth::reason),
                SeriesColumns.dataset(),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.series().records() < EnvelopeTrend.FEW_RECORDS ? "few-records" : ""));
    }

    static Column<SeriesGrowth> number(
            String name, String header, String unit, String description, ToDoubleFunction<BreakTest> value) {
        return Column.number(
                name,
                header,
                unit,
                description,
                row -> row.test()
                        .map(test -> Cell.of(value.applyAsDouble(test), 2))
                        .orElse(Cell.EMPTY));
    }

    private static Cell date(Optional<Double> day) {
        return day.map(value -> Cell.of(GrowthSeries.date(value))).orElse(Cell.EMPTY);
    }
}
