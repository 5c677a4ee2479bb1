package almanac.report.boundary.saturation;

import almanac.boundary.sizetime.SizeTimeBoundary;
import almanac.boundary.sizetime.SizeTimeBoundary.Spread;
import almanac.boundary.sizetime.TimedModel;
import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The boundary over time at several sizes, one panel per task. */
final class SizeTimeFigure {

    static final String ID = "boundary-size-time";

    /** Sizes this close to that of the published figures are drawn as models. */
    private static final double NEAR = 1.3;

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int LEVEL = 95;

    private SizeTimeFigure() {}

    static Figure of(List<TimedTask> tasks) {
        SizeTimeBoundary one = tasks.get(0).boundary();
        return Figure.ofPanels(
                ID,
                finding(tasks),
                "Score that one model in fifty exceeds, over time, a line for each size; scales differ from task to task",
                Key.empty()
                        .line(Ink.FIT, "13 billion parameters, median over the splits")
                        .band(LEVEL, "range over the splits")
                        .line(Ink.STAIR, "other sizes")
                        .points(Ink.THIRD_PARTY, "best score of a month near 13 billion parameters")
                        .points(Ink.PUBLISHED, "published for the last day"),
                new Panels(tasks.stream().map(SizeTimeFigure::panel).toList()),
                Caption.of(
                        "second Open LLM Leaderboard and the models evaluated after it.",
                        Numbers.grouped(one.rows()) + " models per task, "
                                + Calendar.day(TimedTask.day(one.first())) + " to "
                                + Calendar.day(TimedTask.day(one.last())) + ". Near: within a factor of "
                                + Numbers.decimals(NEAR, 1) + ".",
                        "Bands: lowest to highest of " + Words.lower(one.fits().size())
                                + " random splits of the same models, which is no confidence interval."),
                SizeTimeTables.CURVES);
    }

    private static String finding(List<TimedTask> tasks) {
        List<String> rises = tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .map(task -> SaturationWords.fraction(task.first().median()) + " to "
                        + SaturationWords.fraction(task.last().median()) + " on " + BoundaryWords.task(task.task()))
                .toList();
        List<String> before = tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .map(task -> SaturationWords.fraction(task.beforeEnd().median()))
                .toList();
        return "From the first day to the last the boundary of a 13B model goes from " + Words.joined(rises) + "; "
                + TimedTask.END_DAYS + " days before the last it is " + Words.joined(before);
    }

    private static Panels.Panel panel(TimedTask task) {
        String name = BoundaryWords.task(task.task());
        double[] days = task.moments().stream().mapToDouble(SizeTimeFigure::day).toArray();
        Chart chart = Chart.titled(
                        name + ": " + SaturationWords.fraction(task.last().median()) + " at 13B on the last day",
                        description(task, name))
                .x(Axis.time("Date"))
                .y(Axis.linear("Score", "fraction"))
                .with(band(task, days));
        for (double size : task.sizes()) {
            Ink ink = size == SizeTimeBoundary.PAPER_SIZE ? Ink.FIT : Ink.STAIR;
            chart = chart.with(Line.of(days, medians(task, size), ink).labelled(SaturationWords.size(size)));
        }
        chart = withModels(chart, task);
        OptionalDouble published = PrintedHeights.at(task.task());
        if (published.isPresent()) {
            double[] last = {day(task.boundary().last())};
            chart = chart.with(Dots.of(last, new double[] {published.getAsDouble()}, Ink.PUBLISHED));
        }
        return new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + task.task(), Size.SMALL).svg());
    }

    private static Band band(TimedTask task, double[] days) {
        List<Spread> spreads = task.moments().stream()
                .map(moment -> task.at(SizeTimeBoundary.PAPER_SIZE, moment))
                .toList();
        return Band.of(
                days,
                spreads.stream().mapToDouble(Spread::low).toArray(),
                spreads.stream().mapToDouble(Spread::high).toArray(),
                LEVEL);
    }

    private static double[] medians(TimedTask task, double size) {
        return task.moments().stream()
                .mapToDouble(moment -> task.at(size, moment).median())
                .toArray();
    }

    private static Chart withModels(Chart chart, TimedTask task) {
        Map<YearMonth, TimedModel> best = new TreeMap<>();
        task.models().stream()
                .filter(model -> model.parameters() <= NEAR * SizeTimeBoundary.PAPER_SIZE
                        && model.parameters() >= SizeTimeBoundary.PAPER_SIZE / NEAR)
                .forEach(model -> best.merge(
                        YearMonth.from(TimedTask.day(model.moment())),
                        model,
                        (one, other) -> other.score() > one.score() ? other : one));
        return best.isEmpty()
                ? chart
                : chart.with(Dots.of(
                        best.values().stream()
                                .mapToDouble(model -> day(model.moment()))
                                .toArray(),
                        best.values().stream().mapToDouble(TimedModel::score).toArray(),
                        Ink.THIRD_PARTY));
    }

    private static double day(Instant moment) {
        return moment.getEpochSecond() / SECONDS_PER_DAY;
    }

    private static String description(TimedTask task, String name) {
        return "Lines of the boundary on " + name + " over time for "
                + task.sizes().size()
                + " sizes from one to seventy billion parameters, with the range over the splits at 13 billion, where it"
                + " goes from " + SaturationWords.spread(task.first()) + " to " + SaturationWords.spread(task.last())
                + ", and the best score of each month near that size.";
    }
}
