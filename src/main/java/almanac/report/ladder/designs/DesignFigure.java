package almanac.report.ladder.designs;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The mean relative error of each design for each target, with those of the single tasks behind it. */
final class DesignFigure {

    static final String ID = "ladder-designs";

    private static final double PERCENT = 100;

    private DesignFigure() {}

    static Figure of(LadderResult result, List<DesignGap> gaps) {
        List<DesignGap> shown = gaps.stream().filter(DesignGap::isComparable).toList();
        List<LadderVariant> designs = designs(shown);
        int series = result.comparisons().size();
        String finding = finding(result.comparisons());
        Chart chart = Chart.titled(finding, description(result, designs))
                .x(Axis.linear("Relative error without sign", "percent"))
                .y(Axis.categories("", designs.stream().map(DesignNames::of).toList()));
        Key key = Key.empty();
        for (int i = 0; i < series; i++) {
            DesignComparison comparison = result.comparisons().get(i);
            List<DesignGap> own = shown.stream()
                    .filter(gap -> gap.target() == comparison.target())
                    .toList();
            double[] rows = own.stream()
                    .mapToDouble(gap -> designs.indexOf(gap.variant()))
                    .toArray();
            chart = chart.with(tasks(result, own, designs, i, series))
                    .with(means(own, dodged(rows, i, series), comparison));
            key = key.points(DesignNames.ink(comparison.target()), LadderWords.of(comparison.target()));
        }
        return new Figure(
                ID,
                finding,
                "Mean relative error over the tasks by design and target; small dots: single tasks",
                key.points(Ink.THIRD_PARTY, "a single task"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(designs.size(), series))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(designs.size(), series))
                        .svg(),
                Caption.of(
                        "every design fitted to the runs of the ladder.",
                        tasks(shown) + " tasks per mean, " + series + (series == 1 ? " target" : " targets")
                                + "; the letter format measures another accuracy and is left out.",
                        "No intervals: forecast and outcome are both fixed numbers."),
                DesignTable.ID);
    }

    private static List<LadderVariant> designs(List<DesignGap> shown) {
        return shown.stream().map(DesignGap::variant).distinct().sorted().toList();
    }

    private static int tasks(List<DesignGap> shown) {
        return shown.stream().mapToInt(gap -> gap.average().tasks()).max().orElse(0);
    }

    private static Dots means(List<DesignGap> own, double[] rows, DesignComparison comparison) {
        return Dots.of(
                        own.stream()
                                .mapToDouble(gap -> PERCENT * gap.average().relative())
                                .toArray(),
                        rows,
                        DesignNames.ink(comparison.target()))
                .labelled(own.stream()
                        .map(gap -> gap.variant() == comparison.onAverage()
                                ? "least, " + LadderWords.percent(gap.average().relative())
                                : "")
                        .toList());
    }

    private static Dots tasks(
            LadderResult result, List<DesignGap> own, List<LadderVariant> designs, int place, int series) {
        double[][] points = own.stream()
                .flatMap(gap -> TaskErrors.of(result, gap.variant(), List.of(gap.target())).byTask().values().stream()
                        .map(error ->
                                new double[] {PERCENT * error, Dodge.at(designs.indexOf(gap.variant()), place, series)
                                }))
                .toArray(double[][]::new);
        return Dots.of(column(points, 0), column(points, 1), Ink.THIRD_PARTY);
    }

    private static double[] column(double[][] points, int column) {
        return Arrays.stream(points).mapToDouble(point -> point[column]).toArray();
    }

    private static double[] dodged(double[] rows, int place, int series) {
        return IntStream.range(0, rows.length)
                .mapToDouble(i -> Dodge.at((int) rows[i], place, series))
                .toArray();
    }

    /** Which design errs least on average, target by target, and whether the recommended one does anywhere. */
    private static String finding(List<DesignComparison> comparisons) {
        List<String> best = comparisons.stream()
                .map(comparison ->
                        LadderWords.of(comparison.onAverage()) + " for " + LadderWords.of(comparison.target()))
                .toList();
        boolean isTwoStep =
                comparisons.stream().anyMatch(comparison -> comparison.onAverage() == LadderVariant.TWO_STEP);
        return "Lowest mean error: " + String.join(", ", best)
                + (isTwoStep ? "" : "; nowhere the recommended two steps");
    }

    private static String description(LadderResult result, List<LadderVariant> designs) {
        return "Dot plot of the mean relative error in percent over the tasks, one row per design, "
                + designs.size() + " in all, one mark per target ("
                + Words.joined(result.comparisons().stream()
                        .map(comparison -> LadderWords.of(comparison.target()))
                        .toList())
                + "); small dots behind are the errors of single tasks.";
    }
}
