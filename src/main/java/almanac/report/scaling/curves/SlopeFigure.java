package almanac.report.scaling.curves;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Settings;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.stats.Interval;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The slope at every level with both of its intervals. */
final class SlopeFigure {

    static final String ID = "scaling-sample-efficiency-slopes";

    private static final int SERIES = 2;
    /** How far the axis goes beyond the slopes and Student's limits, as a part of their span. */
    private static final double MARGIN = 0.15;

    private SlopeFigure() {}

    static Figure of(Levels levels, Settings settings) {
        List<String> names = levels.all().stream()
                .map(level -> CurveWords.level(level.level()) + ", " + Levels.sizes(level) + " sizes")
                .toList();
        Chart chart = Chart.titled(finding(levels), description(levels))
                .x(axis(levels))
                .y(Axis.categories("", names))
                .with(Rule.vertical(0, "no dependence", Ink.REFERENCE))
                .with(whiskers(levels, 0, Levels::interval, Ink.FIT))
                .with(whiskers(levels, 1, Levels::student, Ink.STAIR));
        return new Figure(
                ID,
                finding(levels),
                "Power of the parameters by which the tokens to a loss change, by level of loss in nats per token",
                Key.empty()
                        .interval(Ink.FIT, "with the bootstrap’s interval")
                        .interval(Ink.STAIR, "with Student’s interval"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(names.size(), SERIES)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(names.size(), SERIES))
                        .svg(),
                Caption.of(
                        ScalingWords.dataset(CurveLaws.DATASET) + ", constant rate.",
                        "the sizes named in each row" + beyond(levels) + ".",
                        "Lines: 95 % intervals, by " + Numbers.grouped(settings.replicates())
                                + " resamples of the runs with seed " + settings.seed()
                                + " and by Student’s t, which takes the scatter to be normal and draws nothing."),
                EfficiencyTable.ID);
    }

    /** Wide enough for slopes and Student's limits and for zero; a bootstrap that breaks down is cut. */
    private static Axis axis(Levels levels) {
        double low = levels.all().stream()
                .mapToDouble(level -> Levels.student(level).low())
                .min()
                .orElseThrow();
        double high = Math.max(0, Levels.student(levels.highestByStudent()).high());
        double margin = MARGIN * (high - low);
        return Axis.linear("Slope of log tokens on log parameters", "").from(low - margin, high + margin);
    }

    private static String beyond(Levels levels) {
        return levels.torn().isEmpty() ? "" : "; a line that runs out of the frame ends beyond it";
    }

    private static Whisker whiskers(Levels levels, int series, Function<SampleEfficiency, Interval> interval, Ink ink) {
        List<SampleEfficiency> all = levels.all();
        return Whisker.horizontal(
                all.stream().mapToDouble(level -> level.line().slope()).toArray(),
                IntStream.range(0, all.size())
                        .mapToDouble(i -> Dodge.at(i, series, SERIES))
                        .toArray(),
                all.stream().mapToDouble(level -> interval.apply(level).low()).toArray(),
                all.stream().mapToDouble(level -> interval.apply(level).high()).toArray(),
                ink);
    }

    private static String finding(Levels levels) {
        int all = levels.all().size();
        if (levels.below() == all) {
            return "At all " + all + " levels the interval of the slope lies below zero";
        }
        return "The slope’s interval lies below zero at " + levels.below() + " of " + all + " levels by the bootstrap"
                + (levels.belowByStudent() == all ? ", at all" : ", at " + levels.belowByStudent()) + " by Student’s t";
    }

    private static String description(Levels levels) {
        return "Dot plot of the slope of log tokens on log parameters, one row per level of loss, "
                + levels.all().size()
                + " in all, each with its 95\u00a0% interval by the bootstrap and by Student’s t; a rule at zero.";
    }
}
