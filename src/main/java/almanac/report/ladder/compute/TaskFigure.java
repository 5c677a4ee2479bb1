package almanac.report.ladder.compute;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import java.util.List;

/** Error against what the ladder costs, one panel per headline task, all on the same scales. */
final class TaskFigure {

    private static final String ID = "ladder-compute-tasks";
    private static final int PANEL_HEIGHT = 232;

    private TaskFigure() {}

    static Figure of(Sweeps sweeps, LadderTarget target) {
        List<LadderTask> tasks = sweeps.tasks(target);
        List<SweepCell> cells = sweeps.headline(target);
        long fixed = cells.stream().filter(SweepCell::isStable).count();
        int best = sweeps.servedBest(target).size();
        return Figure.ofPanels(
                ID,
                "Run by run, the whole ladder errs least on " + best + " of " + tasks.size() + " tasks",
                "Error of the two-step forecast for " + LadderWords.of(target)
                        + " when only a part of the ladder is fitted, task by task on the same scales",
                SweepMarks.key(fixed < cells.size()),
                new Panels(
                        tasks.stream().map(task -> panel(sweeps, target, task)).toList()),
                Caption.of(
                        "published run files; the data page names them.",
                        cells.size() + " steps of three orders, " + fixed + " of them with a determined forecast.",
                        "No intervals: forecasts and outcomes are fixed numbers. Errors below "
                                + LadderWords.percent(SweepMarks.FLOOR) + " stand at it."),
                "ladder-compute-error");
    }

    private static Panels.Panel panel(Sweeps sweeps, LadderTarget target, LadderTask task) {
        List<SweepCell> all = sweeps.headline(target);
        double cheapest = all.stream().mapToDouble(SweepCell::share).min().orElseThrow();
        double dearest = all.stream().mapToDouble(SweepCell::share).max().orElseThrow();
        double highest = all.stream()
                .mapToDouble(cell -> cell.error().chained().high())
                .max()
                .orElseThrow();
        String name = LadderWords.of(task);
        Chart chart = Chart.titled(
                        "Error on " + name + " against the compute of the ladder",
                        "Absolute relative error of the forecast of " + name + " for " + LadderWords.of(target)
                                + " against the ladder’s share of the target’s compute, both on log scales; points"
                                + " where the runs determine the forecast, upright lines where they do not.")
                .x(Axis.log("Share of " + LadderWords.of(target), "")
                        .from(cheapest / 1.5, 1.5 * dearest)
                        .written(Numerals.PERCENT))
                .y(Axis.log("Absolute relative error", "")
                        .from(SweepMarks.FLOOR / 1.2, 1.2 * Math.max(highest, 10 * SweepMarks.FLOOR))
                        .written(Numerals.PERCENT));
        for (Sweep sweep : SweepMarks.ORDER) {
            chart = chart.withAll(new SweepMarks(sweep, sweeps.of(task, target, sweep)).marks(List.of()));
        }
        return new Panels.Panel(
                name,
                chart.draw("fig-" + ID + "-" + task.id(), Size.SMALL.high(PANEL_HEIGHT))
                        .svg());
    }
}
