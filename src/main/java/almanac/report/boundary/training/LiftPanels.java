package almanac.report.boundary.training;

import almanac.boundary.training.BaseLift;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;
import java.util.stream.DoubleStream;

/** The lift of each base model against its compute, one panel per task. */
final class LiftPanels {

    static final String ID = "training-lifts";

    private static final double STEP = 0.1;

    private LiftPanels() {}

    /** Whether there is a lift to draw. */
    static boolean canDraw(List<TrainedTask> tasks) {
        return lifts(tasks).findAny().isPresent();
    }

    static Figure of(List<TrainedTask> tasks) {
        Axis compute = BoundaryPanels.compute(tasks);
        Axis lift = Axis.linear("Lift", "score")
                .from(
                        STEP * Math.floor(Math.min(0, lifts(tasks).min().orElse(0)) / STEP),
                        STEP * Math.ceil(lifts(tasks).max().orElse(1) / STEP));
        List<Panels.Panel> panels = tasks.stream()
                .filter(task -> !task.comparison().lifts().isEmpty())
                .map(task -> new Panels.Panel(
                        task.name(),
                        chart(task, compute, lift)
                                .draw("fig-" + ID + "-" + task.task(), Size.SMALL)
                                .svg()))
                .toList();
        return Figure.ofPanels(
                ID,
                TrainingTexts.liftFinding(tasks),
                "Lift by the base’s compute; scales are the same in all panels",
                Key.empty()
                        .points(
                                Ink.FIT,
                                "base with " + BaseLift.LEAST_FOR_QUANTILE + " or more derived models: their 95\u00a0%"
                                        + " quantile")
                        .points(Ink.THIRD_PARTY, "base with fewer: their best")
                        .line(Ink.REFERENCE, "no lift"),
                new Panels(panels),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        LiftedBase.all(tasks).size() + " bases; " + TrainingTexts.liftCount(tasks) + ".",
                        "No interval of a single base: its derived models are not drawn at random."),
                TrainingTables.LIFTS);
    }

    private static DoubleStream lifts(List<TrainedTask> tasks) {
        return tasks.stream()
                .flatMap(task -> task.comparison().lifts().stream())
                .mapToDouble(BaseLift::lift);
    }

    private static Chart chart(TrainedTask task, Axis compute, Axis lift) {
        Chart chart = Chart.titled(TrainingTexts.liftOf(task), description(task))
                .x(compute)
                .y(lift)
                .with(Rule.horizontal(0, "", Ink.REFERENCE));
        for (boolean fromQuantile : new boolean[] {false, true}) {
            List<BaseLift> drawn = task.comparison().lifts().stream()
                    .filter(one -> one.fromQuantile() == fromQuantile)
                    .toList();
            if (!drawn.isEmpty()) {
                chart = chart.with(Dots.of(
                        drawn.stream()
                                .mapToDouble(one -> BoundaryPanels.flop(one.logFlop()))
                                .toArray(),
                        drawn.stream().mapToDouble(BaseLift::lift).toArray(),
                        fromQuantile ? Ink.FIT : Ink.THIRD_PARTY));
            }
        }
        return chart;
    }

    private static String description(TrainedTask task) {
        return "Scatter of the lift in " + task.name() + " against the base's compute in FLOP on a log scale, "
                + task.comparison().lifts().size() + " base models.";
    }
}
