package almanac.report.boundary.training;

import almanac.boundary.BoundaryFit;
import almanac.chart.Axis;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The boundaries of both groups over their rows, one panel per task. */
final class BoundaryPanels {

    static final String ID = "training-boundaries";

    private static final int CURVE_POINTS = 24;
    private static final double ROOM = 1.5;

    private BoundaryPanels() {}

    static Figure of(List<TrainedTask> tasks, List<TaskRise> rises) {
        Axis compute = compute(tasks);
        List<Panels.Panel> panels = tasks.stream()
                .map(task -> new Panels.Panel(
                        task.name(),
                        chart(task, compute)
                                .draw("fig-" + ID + "-" + task.task(), Size.SMALL)
                                .svg()))
                .toList();
        return Figure.ofPanels(
                ID,
                TrainingTexts.riseFinding(rises),
                "Score by pretraining compute, with the boundary of each group",
                Key.empty()
                        .line(Ink.FIT, "boundary of the post-trained")
                        .line(Ink.STRONG, "boundary of the pretrained")
                        .points(Ink.THIRD_PARTY, "pretrained model")
                        .points(Ink.MUTED, "best post-trained model of its compute"),
                new Panels(panels),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        count(tasks),
                        "Intervals of the difference stand in the table."),
                TrainingTables.PRE_POST);
    }

    private static String count(List<TrainedTask> tasks) {
        TrainedTask first = tasks.get(0);
        return Numbers.grouped(first.pretrained().rows().count()) + " pretrained rows and "
                + Numbers.grouped(first.postTrained().rows().count())
                + " post-trained rows with compute; of the latter, the "
                + Numbers.grouped(first.postTrained().best().count())
                + " best of their compute are drawn, all take part in the fit.";
    }

    /** The compute of all rows, for panels that share it. */
    static Axis compute(List<TrainedTask> tasks) {
        double[] flop = tasks.stream()
                .flatMapToDouble(task -> IntStream.of(0, 1)
                        .mapToObj(i -> i == 0 ? task.pretrained() : task.postTrained())
                        .flatMapToDouble(side -> Arrays.stream(side.rows().logFlop())))
                .toArray();
        double low = Arrays.stream(flop).min().orElse(0);
        double high = Arrays.stream(flop).max().orElse(1);
        return Axis.log("Compute of pretraining", "FLOP").from(flop(low) / ROOM, flop(high) * ROOM);
    }

    static double flop(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }

    private static Chart chart(TrainedTask task, Axis compute) {
        Chart chart = Chart.titled(TrainingTexts.riseOf(task), description(task))
                .x(compute)
                .y(Axis.linear("Score", "").from(0, 1));
        TrainedTask.Side post = task.postTrained();
        TrainedTask.Side before = task.pretrained();
        if (post.best().count() > 0) {
            chart = chart.with(dots(post.best().logFlop(), post.best().score(), Ink.MUTED));
        }
        if (before.rows().count() > 0) {
            chart = chart.with(dots(before.rows().logFlop(), before.rows().score(), Ink.THIRD_PARTY));
        }
        if (before.fit().isPresent()) {
            chart = chart.with(curve(before.fit().get(), Ink.STRONG));
        }
        return post.fit().isPresent() ? chart.with(curve(post.fit().get(), Ink.FIT)) : chart;
    }

    private static Dots dots(double[] logFlop, double[] score, Ink ink) {
        return Dots.of(Arrays.stream(logFlop).map(BoundaryPanels::flop).toArray(), score, ink);
    }

    private static Line curve(BoundaryFit fit, Ink ink) {
        double[] logFlop = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> fit.lowest() + (fit.highest() - fit.lowest()) * i / (CURVE_POINTS - 1))
                .toArray();
        return Line.of(
                Arrays.stream(logFlop).map(BoundaryPanels::flop).toArray(),
                Arrays.stream(logFlop).map(fit::at).toArray(),
                ink);
    }

    private static String description(TrainedTask task) {
        return "Scatter of the score in " + task.name()
                + ", a fraction from 0 to 1, against pretraining compute in FLOP on a"
                + " log scale: " + task.pretrained().rows().count()
                + " pretrained models, the best post-trained model of each"
                + " of " + task.postTrained().best().count() + " compute values, and a rising boundary of each group.";
    }
}
