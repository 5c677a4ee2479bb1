package almanac.report.boundary.periods;

import almanac.boundary.board.BoardSplit;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.stream.Collectors;

/** What the boundary of a period loses in the next, by task. */
final class RegretFigure {

    static final String ID = "boundary-regret";

    private RegretFigure() {}

    static Figure of(List<TaskRegret> regrets, List<String> tasks) {
        RegretFindings findings = new RegretFindings(regrets);
        Chart chart = Chart.titled(findings.title(), description(tasks))
                .x(Axis.linear("Regret", "thousandths of the score"))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        Key key = Key.empty().points(Ink.PUBLISHED, "Zhang et al. 2026, figure 3b; inside our mark where equal");
        int steps = BoardSplit.SINGLE.size();
        for (int step = 0; step < steps; step++) {
            BoardSplit split = BoardSplit.SINGLE.get(step);
            Ink ink = PeriodWords.ink(split.validation());
            chart = chart.withAll(published(tasks, step)).withAll(marks(findings.of(split), tasks, step, ink));
            key = key.points(ink, PeriodWords.step(split));
        }
        return new Figure(
                ID,
                findings.title(),
                "Mean loss of the boundary of one period on the models of the next, less that of a boundary refitted"
                        + " to them",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), steps)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), steps))
                        .svg(),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        rows(findings),
                        "No intervals: the regret is not resampled."),
                RegretTable.ID);
    }

    private static List<Mark> marks(List<TaskRegret> regrets, List<String> tasks, int step, Ink ink) {
        return regrets.stream()
                .filter(regret -> regret.mean().isPresent())
                .map(regret -> dot(1000 * regret.mean().orElseThrow(), tasks, regret.task(), step, ink))
                .toList();
    }

    private static List<Mark> published(List<String> tasks, int step) {
        return tasks.stream()
                .flatMap(task -> PublishedPeriods.of(PublishedPeriods.REGRET, task, step).stream()
                        .mapToObj(printed -> dot(printed, tasks, task, step, Ink.PUBLISHED)))
                .toList();
    }

    private static Mark dot(double thousandths, List<String> tasks, String task, int step, Ink ink) {
        double row = Dodge.at(tasks.indexOf(task), step, BoardSplit.SINGLE.size());
        return Dots.of(new double[] {thousandths}, new double[] {row}, ink);
    }

    private static String rows(RegretFindings findings) {
        return BoardSplit.SINGLE.stream()
                        .map(split -> Numbers.grouped(findings.of(split).stream()
                                        .mapToInt(TaskRegret::rows)
                                        .max()
                                        .orElse(0))
                                + " rows of " + PeriodWords.period(split.validation()))
                        .collect(Collectors.joining(", "))
                + " in the bins.";
    }

    private static String description(List<String> tasks) {
        return "Dot plot of the regret in thousandths of the score, one row for each of " + tasks.size()
                + " tasks and one dot for each step from a period to the next, with the published values.";
    }
}
