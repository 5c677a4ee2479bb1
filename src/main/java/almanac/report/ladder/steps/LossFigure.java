package almanac.report.ladder.steps;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Label;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.TaskPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The first step, one panel per task: loss against training tokens, a line for each size. */
final class LossFigure {

    static final String ID = "ladder-losses";

    private static final int CURVE_POINTS = 14;
    private static final double MARGIN = 1.25;
    private static final double ROOM_FOR_LABELS = 2.5;

    private LossFigure() {}

    static Figure of(List<TaskSteps> tasks, LadderResult result) {
        double first = tasks.stream()
                .flatMap(task -> task.points().runs().stream())
                .mapToDouble(run -> run.point().tokens())
                .min()
                .orElseThrow();
        double last = tasks.stream()
                .flatMap(task -> forecasts(task, result).stream())
                .mapToDouble(forecast -> forecast.point().tokens())
                .max()
                .orElseThrow();
        Axis tokens = Axis.log("Training tokens", "").from(first / MARGIN, last * ROOM_FOR_LABELS);
        List<Panels.Panel> panels = new ArrayList<>();
        for (TaskSteps task : tasks) {
            Chart chart = chart(task, forecasts(task, result), tokens);
            String id = "fig-" + ID + "-" + task.task().id();
            panels.add(new Panels.Panel(
                    LadderWords.of(task.task()), chart.draw(id, Size.SMALL).svg()));
        }
        TaskPoints points = tasks.get(0).points();
        return Figure.ofPanels(
                ID,
                StepFindings.first(tasks),
                "Task loss against training tokens, a line for each size; scales of the loss differ from task to task",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "measured, run of the ladder")
                        .line(Ink.STRONG, "fitted law at a ladder size")
                        .beyond(Ink.FIT, "the same law at a larger size")
                        .line(Ink.DATA_END, "longest run of the ladder")
                        .points(Ink.RECORD, "forecast loss")
                        .points(Ink.PUBLISHED, "measured loss of the larger model"),
                new Panels(panels),
                Caption.of(
                        "evaluations published with the paper; the data page names the files.",
                        points.runs().size() + " runs for each of " + tasks.size()
                                + " tasks; a loss is the mean of a run’s last checkpoints. Larger models by their size: "
                                + StepFindings.targets(tasks) + ".",
                        "Intervals are given for accuracies only, the quantity that is forecast."),
                PointTables.LOSSES);
    }

    private static List<Forecast> forecasts(TaskSteps task, LadderResult result) {
        return task.errors().stream()
                .flatMap(error -> result.forecast(task.task(), LadderVariant.TWO_STEP, error.target()).stream())
                .toList();
    }

    private static Chart chart(TaskSteps task, List<Forecast> forecasts, Axis tokens) {
        Chart chart = Chart.titled(StepFindings.loss(task), description(task))
                .x(tokens)
                .y(Axis.linear("Task loss", "bits per byte"))
                .with(Rule.vertical(task.dataEnd(), "", Ink.DATA_END));
        for (List<TaskPoints.Run> size : sizes(task)) {
            chart = chart.withAll(ladderLine(task, size));
        }
        List<TaskPoints.Run> runs = task.points().runs();
        chart = chart.with(Dots.of(
                runs.stream().mapToDouble(run -> run.point().tokens()).toArray(),
                runs.stream().mapToDouble(TaskPoints.Run::loss).toArray(),
                Ink.THIRD_PARTY));
        for (int i = 0; i < forecasts.size(); i++) {
            chart = withTarget(
                    chart, task, task.errors().get(i), forecasts.get(i).point());
        }
        return chart;
    }

    private static String description(TaskSteps task) {
        return "Lines of task loss in bits per byte against training tokens on a log scale: for each of "
                + sizes(task).size() + " ladder sizes with its measured runs, "
                + task.points().runs().size()
                + " in all, and dashed for each larger model up to its own tokens, with its forecast and its measured"
                + " loss. No interval.";
    }

    /** The runs by size, the smallest first, each in the order of length. */
    private static List<List<TaskPoints.Run>> sizes(TaskSteps task) {
        Map<Double, List<TaskPoints.Run>> sizes = new TreeMap<>();
        for (TaskPoints.Run run : task.points().runs()) {
            sizes.computeIfAbsent(run.point().parameters(), size -> new ArrayList<>())
                    .add(run);
        }
        return List.copyOf(sizes.values());
    }

    private static List<Mark> ladderLine(TaskSteps task, List<TaskPoints.Run> size) {
        double[] lengths =
                size.stream().mapToDouble(run -> run.point().tokens()).sorted().toArray();
        double longest = lengths[lengths.length - 1];
        if (longest <= lengths[0]) {
            return List.of();
        }
        double parameters = size.get(0).point().parameters();
        Line line = law(task, parameters, lengths[0], longest, Ink.STRONG);
        String name = size.get(0).size().toUpperCase(Locale.ROOT);
        return List.of(line, new Label(longest, line.y().at(CURVE_POINTS - 1), name, Ink.STAIR));
    }

    private static Chart withTarget(Chart chart, TaskSteps task, StepError error, RunPoint point) {
        double[] at = {point.tokens()};
        Chart marked = chart;
        if (point.tokens() > task.dataEnd()) {
            marked = marked.with(law(task, point.parameters(), task.dataEnd(), point.tokens(), Ink.FIT)
                    .extrapolated());
        }
        return marked.with(Dots.of(at, new double[] {error.predictedLoss()}, Ink.RECORD)
                        .labelled(List.of(error.size())))
                .with(Dots.of(at, new double[] {error.actualLoss()}, Ink.PUBLISHED));
    }

    /** The fitted law along a size, evenly spaced on the log scale. */
    private static Line law(TaskSteps task, double parameters, double from, double to, Ink ink) {
        double[] tokens = new double[CURVE_POINTS];
        double[] losses = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            tokens[i] = from * StrictMath.pow(to / from, i / (CURVE_POINTS - 1.0));
            losses[i] = task.first().fit().law().at(parameters, tokens[i]);
        }
        return Line.of(tokens, losses, ink);
    }
}
