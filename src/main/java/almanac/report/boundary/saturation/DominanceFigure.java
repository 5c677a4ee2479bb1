package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Share of the large models below the best small one, month by month, one panel per task. */
final class DominanceFigure {

    static final String ID = "boundary-dominance";

    private static final double MARGIN = 0.06;
    private static final int MIDDLE = 15;
    private static final int HEIGHT = 236;

    private DominanceFigure() {}

    static Figure of(List<RecentDominance> tasks) {
        List<Panels.Panel> panels = tasks.stream().map(DominanceFigure::panel).toList();
        int compared = tasks.stream()
                .mapToInt(task -> task.all().dominance().months().stream()
                        .mapToInt(MonthOfLarge::compared)
                        .sum())
                .max()
                .orElse(0);
        return Figure.ofPanels(
                ID,
                finding(tasks),
                "Share of the models above 13 billion parameters that score below the best smaller model up to their day, by"
                        + " month",
                Key.empty()
                        .points(Ink.FIT, "month, task of a claim")
                        .points(Ink.STRONG, "month, other task")
                        .points(Ink.STAIR, "month with fewer than " + Words.lower(MonthOfLarge.FEW) + " large models")
                        .line(Ink.REFERENCE, "half of the models"),
                new Panels(panels),
                Caption.of(
                        "second Open LLM Leaderboard and the models evaluated after it.",
                        Numbers.grouped(compared) + " large models per task; counts by month in the table below.",
                        "No interval: most models of a month are fine-tunes of few bases, and all large models of a day meet one best"
                                + " small model."),
                DominanceTable.ID);
    }

    private static String finding(List<RecentDominance> tasks) {
        long majority = tasks.stream().filter(task -> task.share() > 0.5).count();
        long checked = tasks.stream()
                .filter(task -> task.shareChecked().orElse(0) > 0.5)
                .count();
        return "Most large models of the last " + Words.lower(RecentDominance.MONTHS)
                + " months with data are below a smaller one on " + Words.lower(majority) + " of "
                + Words.lower(tasks.size()) + " tasks"
                + (checked == majority ? "" : ", and on " + Words.lower(checked) + " once sizes are checked");
    }

    private static Panels.Panel panel(RecentDominance task) {
        String name = BoundaryWords.task(task.task());
        return new Panels.Panel(
                name,
                chart(task, name)
                        .draw("fig-" + ID + "-" + task.task(), Size.SMALL.high(HEIGHT))
                        .svg());
    }

    private static Chart chart(RecentDominance task, String name) {
        List<MonthOfLarge> months = task.all().dominance().months();
        Ink ink = SaturationWords.isClaimed(task.task()) ? Ink.FIT : Ink.STRONG;
        Chart chart = Chart.titled(
                        name + ": " + SaturationWords.fraction(task.share()) + " below a smaller model in the last "
                                + Words.lower(task.months().size()) + " months",
                        description(task, name))
                .x(Axis.time("Month"))
                .y(Axis.linear("Share", "fraction").from(-MARGIN, 1 + MARGIN))
                .with(Rule.horizontal(0.5, "", Ink.REFERENCE));
        if (months.size() > 1) {
            chart = chart.with(Line.of(days(months), shares(months), Ink.MUTED));
        }
        return withDots(withDots(chart, months, true, Ink.STAIR), months, false, ink);
    }

    private static Chart withDots(Chart chart, List<MonthOfLarge> months, boolean ofFew, Ink ink) {
        List<MonthOfLarge> drawn =
                months.stream().filter(month -> month.isOfFew() == ofFew).toList();
        return drawn.isEmpty() ? chart : chart.with(Dots.of(days(drawn), shares(drawn), ink));
    }

    private static double[] days(List<MonthOfLarge> months) {
        return months.stream().mapToDouble(month -> day(month.month())).toArray();
    }

    static double day(YearMonth month) {
        return month.atDay(MIDDLE).toEpochDay();
    }

    private static double[] shares(List<MonthOfLarge> months) {
        return months.stream().mapToDouble(MonthOfLarge::share).toArray();
    }

    private static String description(RecentDominance task, String name) {
        List<MonthOfLarge> months = task.all().dominance().months();
        return "Dots joined by a line: share of the large models below the best smaller one on " + name + " in each of "
                + months.size() + " months from " + months.get(0).month() + " to "
                + months.get(months.size() - 1).month() + ", of "
                + months.stream()
                        .map(MonthOfLarge::compared)
                        .collect(Collectors.summarizingInt(Integer::intValue))
                        .getMin()
                + " or more models, with a rule at one half. No interval.";
    }
}
