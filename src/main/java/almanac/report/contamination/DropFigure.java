package almanac.report.contamination;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The mean drop from the public to the clean test, one row per pair set. */
final class DropFigure {

    private static final String ID = "contamination-drops";
    private static final double POINTS = 100;

    private DropFigure() {}

    static Figure of(ContaminationResult result) {
        List<PairComparison> shown = result.pairs().stream()
                .filter(comparison -> comparison
                        .statistics()
                        .flatMap(statistics -> statistics.dropInterval(Estimate.LEVEL))
                        .isPresent())
                .toList();
        String finding = finding(shown);
        String description = "Dot plot of the mean drop in points from a public to a clean test for " + shown.size()
                + " pair sets, each with its 95\u00a0% interval; a rule at zero.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear("Public less clean score, mean over models", "points"))
                .y(Axis.categories(
                        "", shown.stream().map(row -> row.set().label()).toList()))
                .with(Rule.vertical(0, "no drop", Ink.REFERENCE))
                .with(Whisker.horizontal(
                        inPoints(shown, row -> statistics(row).meanDrop()),
                        rows(shown.size()),
                        inPoints(shown, row -> interval(row).low()),
                        inPoints(shown, row -> interval(row).high()),
                        Ink.FIT));
        return new Figure(
                ID,
                finding,
                "Mean of public less clean score over the models of each pair set",
                Key.empty(),
                chart.draw("fig-" + ID, Size.WIDE.forRows(shown.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(shown.size())).svg(),
                Caption.of(
                        "score pairs; the data page names the documents.",
                        String.join(
                                        ", ",
                                        shown.stream()
                                                .map(row -> row.rows().size() + " ("
                                                        + row.set().label() + ")")
                                                .toList())
                                + "; sets with too few pairs are left out.",
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed() + "."),
                "contamination-tests");
    }

    /** The smallest and the largest drop among sets that compare different tests. */
    private static String finding(List<PairComparison> shown) {
        List<PairComparison> drops = shown.stream()
                .filter(row -> !row.set().alike())
                .sorted(Comparator.comparingDouble(row -> statistics(row).meanDrop()))
                .toList();
        return drops.isEmpty()
                ? "Only halves of one test can be compared"
                : "Scores drop by " + shownDrop(drops.get(0)) + " to " + shownDrop(drops.get(drops.size() - 1))
                        + " points, by pair of tests";
    }

    private static String shownDrop(PairComparison row) {
        return ShownValue.of(
                POINTS * statistics(row).meanDrop(), Optional.of(interval(row).mapped(drop -> POINTS * drop)));
    }

    private static PairStatistics statistics(PairComparison row) {
        return row.statistics().orElseThrow();
    }

    private static Interval interval(PairComparison row) {
        return statistics(row).dropInterval(Estimate.LEVEL).orElseThrow();
    }

    private static double[] inPoints(List<PairComparison> rows, ToDoubleFunction<PairComparison> fraction) {
        return rows.stream().mapToDouble(fraction).map(value -> POINTS * value).toArray();
    }

    private static double[] rows(int count) {
        double[] rows = new double[count];
        java.util.Arrays.setAll(rows, i -> i);
        return rows;
    }
}
