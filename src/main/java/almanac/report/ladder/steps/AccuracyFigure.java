package almanac.report.ladder.steps;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.TaskPoints;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The second step, one panel per task: accuracy against loss, with the curve and its band. */
final class AccuracyFigure {

    static final String ID = "ladder-accuracies";

    private static final int CURVE_POINTS = 24;
    private static final int POINTS_BEYOND = 12;
    private static final double MARGIN = 0.1;

    private AccuracyFigure() {}

    static Figure of(List<TaskSteps> tasks) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (TaskSteps task : tasks) {
            String id = "fig-" + ID + "-" + task.task().id();
            panels.add(new Panels.Panel(
                    LadderWords.of(task.task()),
                    chart(task).draw(id, Size.SMALL).svg()));
        }
        Key key = Key.empty()
                .points(Ink.MUTED, "smoothed checkpoint of the ladder")
                .line(Ink.FIT, "fitted curve")
                .beyond(Ink.FIT, "the curve beyond the ladder")
                .line(Ink.DATA_END, "lowest loss of the ladder")
                .points(Ink.RECORD, "forecast")
                .points(Ink.PUBLISHED, "measured, larger model");
        Optional<ForecastDraws> draws = tasks.get(0).draws();
        TaskPoints points = tasks.get(0).points();
        return Figure.ofPanels(
                ID,
                StepFindings.second(tasks),
                "Accuracy against task loss, one point per checkpoint; scales differ from task to task",
                draws.isPresent() ? key.band(95, "95 % of refitted curves") : key,
                new Panels(panels),
                Caption.of(
                        "evaluations published with the paper; the data page names the files.",
                        Numbers.grouped(points.checkpoints()) + " smoothed checkpoints of "
                                + points.runs().size() + " runs for each of " + tasks.size() + " tasks, of which "
                                + Numbers.grouped(DrawnPoint.of(points).size())
                                + " are drawn, one of every " + Words.lower(DrawnPoint.EVERY)
                                + " in a run. Larger models by their size: "
                                + StepFindings.targets(tasks) + ".",
                        draws.map(AccuracyFigure::resamples).orElse("No interval: the spread is not known.")),
                PointTables.CHECKPOINTS);
    }

    private static String resamples(ForecastDraws draws) {
        return "Bands: the middle 95 % of the curves refitted to "
                + Numbers.grouped(draws.draws().size()) + " resamples of runs and checkpoints, seed " + draws.seed()
                + ".";
    }

    private static Chart chart(TaskSteps task) {
        List<DrawnPoint> drawn = DrawnPoint.of(task.points());
        double dataEnd = losses(task).min().orElseThrow();
        double highest = losses(task).max().orElseThrow();
        double lowest = Math.min(dataEnd, lowestOfTargets(task));
        double margin = MARGIN * (highest - lowest);
        Chart chart = Chart.titled(StepFindings.accuracy(task), description(task))
                .x(Axis.linear("Task loss", "bits per byte").from(lowest - margin, highest + margin))
                .y(Axis.linear("Accuracy", "").written(Numerals.PERCENT))
                .with(Rule.vertical(dataEnd, "", Ink.DATA_END));
        chart = chart.with(Dots.of(
                drawn.stream().mapToDouble(DrawnPoint::loss).toArray(),
                drawn.stream().mapToDouble(DrawnPoint::accuracy).toArray(),
                Ink.MUTED));
        chart = withCurve(chart, task, grid(dataEnd, highest, CURVE_POINTS), false);
        if (lowest < dataEnd) {
            chart = withCurve(chart, task, grid(lowest, dataEnd, POINTS_BEYOND), true);
        }
        for (StepError error : task.errors()) {
            chart = chart.with(dot(error.predictedLoss(), error.predictedAccuracy(), Ink.RECORD))
                    .with(dot(error.actualLoss(), error.actualAccuracy(), Ink.PUBLISHED)
                            .labelled(List.of(error.size())));
        }
        return chart;
    }

    private static Chart withCurve(Chart chart, TaskSteps task, double[] losses, boolean beyond) {
        Chart banded = chart;
        if (task.draws().isPresent()) {
            Band band = band(task.draws().get(), losses);
            banded = chart.with(beyond ? band.extrapolated() : band);
        }
        double[] accuracies =
                DoubleStream.of(losses).map(loss -> task.second().at(loss)).toArray();
        Line line = Line.of(losses, accuracies, Ink.FIT);
        return banded.with(beyond ? line.extrapolated() : line);
    }

    /** Where the middle 95 % of the refitted curves lie at each loss. */
    private static Band band(ForecastDraws draws, double[] losses) {
        double[] low = new double[losses.length];
        double[] high = new double[losses.length];
        for (int i = 0; i < losses.length; i++) {
            double loss = losses[i];
            double[] heights = draws.draws().stream()
                    .mapToDouble(draw -> draw.accuracy().at(loss))
                    .toArray();
            double[] limits = Quantiles.of(heights, 0.025, 0.975);
            low[i] = limits[0];
            high[i] = limits[1];
        }
        return Band.of(losses, low, high, 95);
    }

    private static String description(TaskSteps task) {
        return "Accuracy in percent against task loss in bits per byte for the "
                + Numbers.grouped(task.points().checkpoints())
                + " smoothed checkpoints of the ladder, thinned, with the"
                + " falling curve fitted to them" + (task.draws().isPresent() ? " and its 95\u00a0% band" : "")
                + ", dashed below the ladder’s lowest loss, and the forecast and the measured point of "
                + task.errors().size() + " larger models.";
    }

    private static DoubleStream losses(TaskSteps task) {
        return task.points().runs().stream()
                .flatMap(run -> run.checkpoints().stream())
                .mapToDouble(TaskPoints.Checkpoint::loss);
    }

    private static double lowestOfTargets(TaskSteps task) {
        return task.errors().stream()
                .mapToDouble(error -> Math.min(error.predictedLoss(), error.actualLoss()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Dots dot(double loss, double accuracy, Ink ink) {
        return Dots.of(new double[] {loss}, new double[] {accuracy}, ink);
    }

    private static double[] grid(double from, double to, int points) {
        double[] grid = new double[points];
        for (int i = 0; i < points; i++) {
            grid[i] = from + (to - from) * i / (points - 1);
        }
        return grid;
    }
}
