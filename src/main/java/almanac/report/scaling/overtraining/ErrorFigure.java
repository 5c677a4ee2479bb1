package almanac.report.scaling.overtraining;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.scaling.overtraining.ErrorLaw;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean task error against loss on the headline text, with the fitted curve and the forecasts through both laws. */
final class ErrorFigure {

    static final String ID = "overtraining-errors";

    private static final double PERCENT = 100;
    private static final int CURVE_POINTS = 40;

    private final TrainingText text;
    private final List<OvertrainingRun> fitted;
    private final List<HeldOutRun> heldOut;

    private ErrorFigure(LongRuns runs) {
        text = runs.headline();
        fitted = text.runs().stream()
                .filter(OvertrainingSubset.FIVE::holdsForErrors)
                .toList();
        heldOut = runs.heldOut().stream()
                .filter(run -> run.text().dataset().equals(text.dataset()))
                .toList();
    }

    static Figure of(LongRuns runs) {
        ErrorFigure figure = new ErrorFigure(runs);
        Chart chart = figure.chart(finding(runs));
        return new Figure(
                ID,
                finding(runs),
                "Mean error on the tasks against loss on C4, runs on " + figure.text.name(),
                Key.empty()
                        .points(Ink.THIRD_PARTY, "measured, not in the fit")
                        .points(Ink.FIT, "one of the " + Words.lower(figure.fitted.size()) + " runs of the fit")
                        .line(Ink.STRONG, "fitted curve")
                        .beyond(Ink.FIT, "the curve below their losses")
                        .interval(LossFigure.FORECAST, "forecast of a held-out run, and its range")
                        .points(Ink.PUBLISHED, "measured, held-out run"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs published with Gadre et al. 2024.",
                        figure.text.runs().size() + " runs, " + figure.fitted.size() + " of them fitted.",
                        "Ranges: lowest and highest forecast when each fitted run is left out of both laws in turn; a"
                                + " range without a level."),
                ForecastTable.ID);
    }

    private static String finding(LongRuns runs) {
        return "Mean error over " + TaskMean.OF_17.tasks() + " tasks: relative misses of "
                + Words.joined(List.of(PublishedTarget.values()).stream()
                        .map(target -> miss(runs.target(target)))
                        .toList());
    }

    private static String miss(HeldOutRun run) {
        return Numbers.significant(
                        PERCENT * run.error(TaskMean.OF_17).forecast().relativeError(), 2)
                + "\u00a0% for " + run.words();
    }

    private Chart chart(String finding) {
        Chart chart = Chart.titled(finding, description())
                .x(Axis.linear("Loss on C4", "nats per token"))
                .y(Axis.linear("Mean error on the tasks", "percent"))
                .with(Rule.vertical(lowestFitted(), "lowest loss of the fit", Ink.DATA_END));
        for (TaskMean tasks : TaskMean.values()) {
            chart = withTasks(chart, tasks);
        }
        return chart;
    }

    private Chart withTasks(Chart chart, TaskMean tasks) {
        ErrorLaw law = text.errors(OvertrainingSubset.FIVE, tasks)
                .fit()
                .result()
                .orElseThrow()
                .law();
        double lowest = Math.min(
                lowestFitted(),
                heldOut.stream()
                        .mapToDouble(run -> run.loss().predicted())
                        .min()
                        .orElseThrow());
        double highest =
                text.runs().stream().mapToDouble(OvertrainingRun::c4Loss).max().orElseThrow();
        Chart drawn = chart.with(line(law, lowestFitted(), highest, Ink.STRONG).labelled(tasks.tasks() + " tasks"));
        if (lowest < lowestFitted()) {
            drawn = drawn.with(line(law, lowest, lowestFitted(), Ink.FIT).extrapolated());
        }
        List<OvertrainingRun> others = text.runs().stream()
                .filter(run -> !fitted.contains(run)
                        && heldOut.stream().noneMatch(held -> held.run().equals(run)))
                .toList();
        return drawn.with(dots(others, tasks, Ink.THIRD_PARTY))
                .with(dots(fitted, tasks, Ink.FIT))
                .with(dots(heldOut.stream().map(HeldOutRun::run).toList(), tasks, Ink.PUBLISHED))
                .with(forecasts(tasks));
    }

    private double lowestFitted() {
        return fitted.stream().mapToDouble(OvertrainingRun::c4Loss).min().orElseThrow();
    }

    private static Line line(ErrorLaw law, double from, double to, Ink ink) {
        double[] losses = new double[CURVE_POINTS];
        double[] errors = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            losses[i] = from + (to - from) * i / (CURVE_POINTS - 1.0);
            errors[i] = PERCENT * law.at(losses[i]);
        }
        return Line.of(losses, errors, ink);
    }

    private static Dots dots(List<OvertrainingRun> runs, TaskMean tasks, Ink ink) {
        return Dots.of(
                runs.stream().mapToDouble(OvertrainingRun::c4Loss).toArray(),
                runs.stream().mapToDouble(run -> PERCENT * tasks.of(run)).toArray(),
                ink);
    }

    private Whisker forecasts(TaskMean tasks) {
        return Whisker.vertical(
                column(run -> run.loss().predicted()),
                column(run -> PERCENT * run.error(tasks).forecast().predicted()),
                column(run -> PERCENT
                        * run.error(tasks)
                                .forecast()
                                .range()
                                .map(LeftOut.Range::low)
                                .orElse(run.error(tasks).forecast().predicted())),
                column(run -> PERCENT
                        * run.error(tasks)
                                .forecast()
                                .range()
                                .map(LeftOut.Range::high)
                                .orElse(run.error(tasks).forecast().predicted())),
                LossFigure.FORECAST);
    }

    private double[] column(ToDoubleFunction<HeldOutRun> value) {
        return heldOut.stream().mapToDouble(value).toArray();
    }

    private String description() {
        return "Scatter plot of the mean error on tasks in percent against the loss on C4 in nats per token, "
                + text.runs().size() + " runs and two means of tasks, each with the curve fitted to " + fitted.size()
                + " runs, dashed below their losses, and the forecasts of " + heldOut.size()
                + " held-out runs with their ranges beside the measured errors.";
    }
}
