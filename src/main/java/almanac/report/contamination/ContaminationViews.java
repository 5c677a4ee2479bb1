package almanac.report.contamination;

import almanac.density.Trend;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables on the report's pages; what is rounded here is published in full. */
final class ContaminationViews {

    private static final double POINTS = 100;

    private ContaminationViews() {}

    /** Both trends under every choice on all data. */
    static Table trends(ContaminationResult result) {
        return Table.of(
                "contamination-slopes",
                "Slope and fit by test, size and rule",
                "All data; the interval is that of the slope.",
                List.of(
                        Column.text(
                                "benchmark",
                                "Test",
                                "benchmark",
                                row -> row.choices().benchmark().toUpperCase(Locale.ROOT)),
                        Column.text(
                                "kind",
                                "Parameters",
                                "total or active",
                                row -> row.choices().kind().id()),
                        Column.text(
                                "rule",
                                "Line through",
                                "records or staircase",
                                row -> row.choices().rule().id()),
                        Column.whole("records", "Records", "record models", Trend::records),
                        Column.number(
                                "slope",
                                "Slope",
                                "per day",
                                "slope of ln density",
                                row -> shown(row.line().slope(), row.slopeInterval(Estimate.LEVEL))),
                        Column.text(
                                "interval",
                                "95 % interval",
                                "interval",
                                row -> row.slopeInterval(Estimate.LEVEL)
                                        .map(range -> IntervalWords.rounded(range))
                                        .orElse("none")),
                        Column.number(
                                "months",
                                "Doubling",
                                "months",
                                "doubling time",
                                row -> Cell.of(row.doublingMonths(), 2)),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "share of variance explained",
                                row -> Cell.of(row.line().r2(), 2))),
                result.all().trends());
    }

    /** Drop, correlation and test of every set. */
    static Table sets(ContaminationResult result) {
        return Table.of(
                "contamination-sets",
                "Drop, order and later models, by pair set",
                "Drops in points with their 95 % interval; p is one-sided.",
                List.of(
                        Column.text("set", "Tests", "pair set", row -> row.set().label()),
                        Column.whole(
                                "models",
                                "Models",
                                "pairs that take part",
                                row -> row.rows().size()),
                        Column.text("drop", "Mean drop", "mean drop", ContaminationViews::drop),
                        Column.text("spearman", "Rank correlation", "Spearman", ContaminationViews::order),
                        Column.text("later", "Later models", "permutation test", ContaminationViews::later)),
                result.pairs());
    }

    private static String drop(PairComparison row) {
        return row.statistics()
                .map(statistics -> ShownValue.withInterval(
                        POINTS * statistics.meanDrop(),
                        statistics.dropInterval(Estimate.LEVEL).map(range -> range.mapped(drop -> POINTS * drop))))
                .orElse("none: " + row.shortage());
    }

    private static String order(PairComparison row) {
        return row.statistics()
                .map(statistics ->
                        ShownValue.withInterval(statistics.spearman(), statistics.spearmanInterval(Estimate.LEVEL)))
                .orElse("none");
    }

    private static String later(PairComparison row) {
        Optional<GroupShiftTest> shift = row.shift();
        return shift.map(test -> "p = " + Numbers.significant(test.test().pValue(), 2) + ", "
                        + test.fit().later() + " later, " + test.fit().earlier() + " earlier")
                .orElse("not tested: " + row.count(ReleaseGroup.AFTER) + " later");
    }

    /** Models that drop more than expected, set by set. */
    static Table worst(ContaminationResult result) {
        List<Map.Entry<PairSet, ComparedPair>> rows = result.pairs().stream()
                .flatMap(comparison -> comparison.worst().stream().map(pair -> Map.entry(comparison.set(), pair)))
                .toList();
        return Table.of(
                "contamination-worst",
                "Models that drop more than expected",
                "Standardised residual below minus two; scores in points.",
                List.of(
                        Column.text(
                                "model",
                                "Model",
                                "model",
                                row -> row.getValue().pair().modelName()),
                        Column.text(
                                "set", "Tests", "pair set", row -> row.getKey().label()),
                        Column.number(
                                "public",
                                "Public",
                                "points",
                                "public score",
                                row -> points(row.getValue().pair().publicScore())),
                        Column.number(
                                "clean",
                                "Clean",
                                "points",
                                "clean score",
                                row -> points(row.getValue().pair().cleanScore())),
                        Column.number(
                                "expected",
                                "Expected",
                                "points",
                                "clean score on the line",
                                row -> points(row.getValue().expected())),
                        Column.number(
                                "standardised",
                                "Residual",
                                "deviations",
                                "standardised residual",
                                row -> Cell.of(row.getValue().standardised(), 2)),
                        Column.text(
                                "note",
                                "Note",
                                "flag of the row",
                                row -> row.getValue()
                                        .pair()
                                        .flag()
                                        .map(flag -> flag.replace('-', ' '))
                                        .orElse(""))),
                rows);
    }

    private static Cell points(double fraction) {
        double value = POINTS * fraction;
        return new Cell(Numbers.shortest(value), Numbers.decimals(value, 1));
    }

    /** Published in full, rounded for the page like the estimate of the same number. */
    private static Cell shown(double value, Optional<Interval> interval) {
        return new Cell(Numbers.shortest(value), ShownValue.of(value, interval));
    }
}
