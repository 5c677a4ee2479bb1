package almanac.report.density.growth;

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
import almanac.report.Settings;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The slope after the break over the slope before it, by benchmark, beside what a constant growth gives. */
final class RatioFigure {

    private static final String ID = "density-growth-ratios";
    private static final int SERIES = 2;

    private RatioFigure() {}

    static Figure of(List<SeriesGrowth> all, Settings settings) {
        List<SeriesGrowth> shown =
                all.stream().filter(growth -> growth.ratio().isPresent()).toList();
        List<String> names =
                shown.stream().map(growth -> growth.series().name()).distinct().toList();
        String finding = GrowthWords.seriesFinding(all);
        String description = "Dot plot of the slope of ln density after the best break over the slope before it for "
                + names.size() + " benchmarks, from the records and from the staircase, each with its 95 percent"
                + " interval, and beside each the median ratio when the models are redrawn around a constant growth;"
                + " a rule marks one, no change.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear("Slope after over slope before", ""))
                .y(Axis.categories("Benchmark", names))
                .with(Rule.vertical(1, "no change", Ink.REFERENCE))
                .withAll(marks(shown, names));
        return new Figure(
                ID,
                finding,
                "Rate of growth after the best break over the rate before it, by benchmark and rule",
                key(shown),
                chart.draw("fig-" + ID, Size.WIDE.forRows(names.size(), SERIES)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(names.size(), SERIES))
                        .svg(),
                Caption.of(
                        "the same models and rules on each benchmark.",
                        shown.size() + " envelopes; " + (all.size() - shown.size())
                                + " left out, for the reasons in the table below.",
                        "Lines: 95 % intervals, models resampled " + Numbers.grouped(settings.replicates())
                                + " times, seed " + settings.seed()
                                + "; a dot without a line has no interval. Circles: median of as many simulations."),
                "density-growth-tests");
    }

    private static List<Mark> marks(List<SeriesGrowth> shown, List<String> names) {
        List<Mark> marks = new ArrayList<>();
        List<double[]> nulls = new ArrayList<>();
        for (boolean records : new boolean[] {false, true}) {
            List<double[]> rows = new ArrayList<>();
            for (SeriesGrowth growth : shown) {
                if (growth.series().isRecords() == records) {
                    double row = Dodge.at(names.indexOf(growth.series().name()), records ? 0 : 1, SERIES);
                    rows.add(row(growth, row));
                    addNull(nulls, growth, row);
                }
            }
            if (!rows.isEmpty()) {
                marks.add(Whisker.horizontal(
                        column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), ink(records)));
            }
        }
        if (!nulls.isEmpty()) {
            marks.add(Dots.of(column(nulls, 0), column(nulls, 1), Ink.STAIR));
        }
        return marks;
    }

    private static double[] row(SeriesGrowth growth, double row) {
        double ratio = growth.ratio().orElseThrow();
        double low = growth.ratioInterval().map(Interval::low).orElse(ratio);
        double high = growth.ratioInterval().map(Interval::high).orElse(ratio);
        return new double[] {ratio, row, low, high};
    }

    private static void addNull(List<double[]> nulls, SeriesGrowth growth, double row) {
        OptionalDouble median = growth.test().orElseThrow().nullRatio();
        if (median.isPresent()) {
            nulls.add(new double[] {median.getAsDouble(), row});
        }
    }

    private static Ink ink(boolean records) {
        return records ? Ink.FIT : Ink.STRONG;
    }

    private static Key key(List<SeriesGrowth> shown) {
        Key key = Key.empty();
        for (boolean records : new boolean[] {true, false}) {
            boolean any = shown.stream().anyMatch(growth -> growth.series().isRecords() == records);
            key = any ? key.points(ink(records), records ? "records" : "staircase") : key;
        }
        return key.points(Ink.STAIR, "median if growth is constant");
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
