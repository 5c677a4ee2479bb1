package almanac.report.boundary.attainable;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.BoundarySample;
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
import almanac.report.Caption;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The boundary over the models of the board, one panel for each task. */
final class BoundaryFigure {

    static final String ID = "boundary-tasks";

    private static final int CURVE_POINTS = 25;
    private static final int PERCENT = 95;
    private static final double MARGIN = 1.15;

    private BoundaryFigure() {}

    static Figure of(List<TaskAttainable> tasks, BoundaryResult result) {
        Axis compute = axis(tasks);
        List<Panels.Panel> panels = tasks.stream()
                .map(task -> new Panels.Panel(
                        task.name(),
                        chart(task, compute)
                                .draw("fig-" + ID + "-" + task.id(), Size.SMALL)
                                .svg()))
                .toList();
        BoundarySample rows = tasks.get(0).boundary().rows();
        return Figure.ofPanels(
                ID,
                finding(tasks),
                "Score against pretraining compute on a log scale, one panel for each task, all on the same scales",
                Key.empty()
                        .points(Ink.MUTED, "model evaluated")
                        .line(Ink.FIT, "boundary of all rows")
                        .band(PERCENT, "95 % of resamples")
                        .points(Ink.PUBLISHED, "printed in the paper"),
                new Panels(panels),
                Caption.of(
                        "second Open LLM Leaderboard.",
                        Numbers.grouped(rows.count()) + " evaluations in each panel, merged where they lie close; "
                                + Numbers.grouped(rows.withoutCompute()) + " without compute left out.",
                        intervals(tasks.get(0), result)),
                FitTable.ID);
    }

    private static String intervals(TaskAttainable task, BoundaryResult result) {
        return "Bands: " + BoundaryDraws.METHOD + ", whole base families ("
                + task.boundary().rows().clusters().size() + "), "
                + Numbers.grouped(result.settings().replicates()) + " resamples, seed "
                + result.settings().seed() + ".";
    }

    /** The same for every panel. */
    static Axis axis(List<TaskAttainable> tasks) {
        double lowest =
                tasks.stream().mapToDouble(task -> task.fit().lowest()).min().orElseThrow();
        double highest =
                tasks.stream().mapToDouble(task -> task.fit().highest()).max().orElseThrow();
        return Axis.log("Pretraining compute", "FLOP").from(flop(lowest) / MARGIN, flop(highest) * MARGIN);
    }

    private static Chart chart(TaskAttainable task, Axis compute) {
        BoundarySample rows = task.boundary().rows();
        double[] logFlop = grid(task.fit().lowest(), task.fit().highest());
        double[] x = flop(logFlop);
        double[] y = Arrays.stream(logFlop).map(task.fit()::at).toArray();
        Chart chart = Chart.titled(task.name() + ": " + AttainableWords.withInterval(task), description(task))
                .x(compute)
                .y(Axis.linear("Score", "fraction").from(0, 1))
                .with(Dots.of(flop(rows.logFlop()), rows.score(), Ink.MUTED));
        Optional<Band> band = band(task, logFlop);
        chart = band.isPresent() ? chart.with(band.get()) : chart;
        chart = chart.with(Line.of(x, y, Ink.FIT));
        return task.published().isPresent()
                ? chart.with(Dots.of(
                        new double[] {flop(TaskAttainable.LOG_BUDGET)},
                        new double[] {task.published().getAsDouble()},
                        Ink.PUBLISHED))
                : chart;
    }

    private static Optional<Band> band(TaskAttainable task, double[] logFlop) {
        List<Interval> limits = Arrays.stream(logFlop)
                .boxed()
                .flatMap(at -> task.boundary().attainable(at).stream())
                .toList();
        return limits.size() < logFlop.length
                ? Optional.empty()
                : Optional.of(
                        Band.of(flop(logFlop), each(limits, Interval::low), each(limits, Interval::high), PERCENT));
    }

    private static double[] each(List<Interval> limits, ToDoubleFunction<Interval> limit) {
        return limits.stream().mapToDouble(limit).toArray();
    }

    private static String finding(List<TaskAttainable> tasks) {
        TaskAttainable least = tasks.stream()
                .min(Comparator.comparingDouble(TaskAttainable::score))
                .orElseThrow();
        TaskAttainable most = tasks.stream()
                .max(Comparator.comparingDouble(TaskAttainable::score))
                .orElseThrow();
        String range = least.equals(most)
                ? AttainableWords.score(least.score()) + " on " + least.name()
                : AttainableWords.score(least.score()) + " on " + least.name() + " to "
                        + AttainableWords.score(most.score()) + " on " + most.name();
        return "With 10²⁴ FLOP a score of " + range + " is attainable";
    }

    private static String description(TaskAttainable task) {
        return "Scatter of the score on " + task.name() + " as a fraction against pretraining compute in FLOP on a log"
                + " scale, " + Numbers.grouped(task.fit().rows())
                + " evaluations, with the rising curve that few of them exceed; at 10^24 FLOP it has "
                + AttainableWords.withInterval(task) + ".";
    }

    /** Evenly spaced. */
    static double[] grid(double from, double to) {
        return IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> from + (to - from) * i / (CURVE_POINTS - 1))
                .toArray();
    }

    static double[] flop(double[] logFlop) {
        return Arrays.stream(logFlop).map(BoundaryFigure::flop).toArray();
    }

    private static double flop(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }
}
