package almanac.report.boundary.boards;

import almanac.boundary.choice.AxisComparison;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.ComparedAxes.Rows;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The loss by size less that by compute, task by task. */
final class AxisFigure {

    static final String ID = "boards-axes";

    private AxisFigure() {}

    static Figure of(ComparedAxes axes) {
        List<String> tasks = axes.tasks();
        String finding = axes.finding();
        Chart chart = Chart.titled(finding, description(tasks.size()))
                .x(Axis.linear("Loss by size less loss by compute", "thousandths"))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        Key key = Key.empty();
        List<Rows> pairs = List.of(Rows.values());
        for (int series = 0; series < pairs.size(); series++) {
            Rows rows = pairs.get(series);
            key = key.interval(ink(rows), rows.words());
            for (int row = 0; row < tasks.size(); row++) {
                double at = Dodge.at(row, series, pairs.size());
                Optional<AxisComparison> found = axes.on(rows, tasks.get(row));
                chart = found.isPresent() ? chart.with(mark(found.get(), at, ink(rows))) : chart;
            }
        }
        return new Figure(
                ID,
                finding,
                "Mean smoothed pinball loss by size less that by compute, both on the same rows, in thousandths of the full"
                        + " score",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), pairs.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), pairs.size()))
                        .svg(),
                Caption.of("second Open LLM Leaderboard.", counts(axes), intervals(axes)),
                AxisTables.ID);
    }

    private static Ink ink(Rows rows) {
        return switch (rows) {
            case ALL -> Ink.STRONG;
            case SAME -> Ink.RIVAL2;
            case LATER -> Ink.FIT;
        };
    }

    private static Mark mark(AxisComparison found, double at, Ink ink) {
        double[] x = {BoardsWords.thousandths(found.saving())};
        double[] y = {at};
        return found.interval()
                .<Mark>map(range -> Whisker.horizontal(
                        x,
                        y,
                        new double[] {BoardsWords.thousandths(range.low())},
                        new double[] {BoardsWords.thousandths(range.high())},
                        ink))
                .orElseGet(() -> Dots.of(x, y, ink));
    }

    private static String counts(ComparedAxes axes) {
        return axes.all().stream()
                        .filter(comparison ->
                                comparison.task().equals(axes.tasks().get(0)))
                        .map(comparison ->
                                Numbers.grouped(comparison.byCompute().rows()) + " rows of "
                                        + BoundaryWords.sample(comparison.compared()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ", all with known compute.";
    }

    static String intervals(ComparedAxes axes) {
        Optional<Interval> interval = axes.all().stream()
                .flatMap(comparison -> comparison.interval().stream())
                .findFirst();
        return interval.map(range -> "Lines: 95" + BoardsWords.NO_BREAK + "% intervals, " + range.method() + ", "
                        + Numbers.grouped(range.resamples()) + " resamples, seed " + range.seed() + ".")
                .orElse("No intervals.");
    }

    private static String description(int tasks) {
        return "Dot plot of the loss by size less the loss by compute in thousandths, one row for each of " + tasks
                + " tasks, with three pairs of samples in each, intervals, and a rule at zero.";
    }
}
