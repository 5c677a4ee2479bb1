package almanac.report.ladder.targets;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Forecast and measured accuracy, one row per task: the tasks that are forecast best at the top. */
final class OutcomeFigure {

    static final String ID = "ladder-outcomes";

    private OutcomeFigure() {}

    static Figure of(LadderResult result, List<LadderTarget> targets) {
        List<LadderTask> tasks = tasks(result, targets);
        String finding = finding(result, targets);
        Chart chart = Chart.titled(finding, description(tasks, targets))
                .x(Axis.linear("Accuracy", "%"))
                .y(Axis.categories("", tasks.stream().map(LadderWords::of).toList()));
        for (LadderTarget target : targets) {
            List<TargetForecast> rows = TargetForecast.all(result, tasks, List.of(target));
            double[] places = rows.stream()
                    .mapToDouble(row -> Dodge.at(tasks.indexOf(row.task()), targets.indexOf(target), targets.size()))
                    .toArray();
            chart = chart.withAll(ForecastMarks.across(rows, places, ForecastMarks.ink(target)))
                    .with(Dots.of(ForecastMarks.measured(rows), places, Ink.STAIR));
        }
        return new Figure(
                ID,
                finding,
                "Accuracy of each target by task, forecast from the ladder and measured",
                key(targets),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), targets.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), targets.size()))
                        .svg(),
                Caption.of(
                        "runs of the published ladder; the data page names the documents.",
                        ForecastMarks.basis(result)
                                + " Tasks stand in the order of their mean error; the average of eight is fitted as a"
                                + " task of its own.",
                        ForecastMarks.intervals(result)),
                PredictionTable.ID);
    }

    /** The headline tasks by their mean error, then their average. */
    private static List<LadderTask> tasks(LadderResult result, List<LadderTarget> targets) {
        List<LadderTask> tasks = new ArrayList<>(LadderTask.headlines().stream()
                .filter(task -> !forecasts(result, task, targets).isEmpty())
                .sorted(Comparator.comparingDouble(task -> forecasts(result, task, targets).stream()
                        .mapToDouble(TargetForecast::points)
                        .average()
                        .orElse(0)))
                .toList());
        if (!forecasts(result, LadderTask.AVERAGE_8, targets).isEmpty()) {
            tasks.add(LadderTask.AVERAGE_8);
        }
        return List.copyOf(tasks);
    }

    private static List<TargetForecast> forecasts(LadderResult result, LadderTask task, List<LadderTarget> targets) {
        return TargetForecast.all(result, List.of(task), targets);
    }

    private static String finding(LadderResult result, List<LadderTarget> targets) {
        List<String> means = targets.stream()
                .flatMap(target -> result.average(target, LadderVariant.TWO_STEP).stream())
                .map(OutcomeFigure::mean)
                .toList();
        TargetForecast worst = TargetForecast.all(result, LadderTask.headlines(), targets).stream()
                .max(Comparator.comparingDouble(TargetForecast::points))
                .orElseThrow();
        return "The forecasts miss by " + Words.joined(means) + " points on average, that of "
                + LadderWords.of(worst.task()) + " by up to " + Numbers.decimals(worst.points(), 1);
    }

    private static String mean(LadderAverage average) {
        return Numbers.significant(average.points(), 2) + " (" + LadderWords.of(average.target()) + ")";
    }

    private static String description(List<LadderTask> tasks, List<LadderTarget> targets) {
        return "Dot plot of accuracy in percent, one row per task for " + tasks.size() + " tasks, with forecast, "
                + "its 95\u00a0% interval and measured accuracy for "
                + Words.joined(targets.stream().map(LadderWords::of).toList()) + ".";
    }

    private static Key key(List<LadderTarget> targets) {
        Key key = Key.empty();
        for (LadderTarget target : targets) {
            key = key.interval(
                    ForecastMarks.ink(target), "forecast for " + LadderWords.of(target) + " with 95\u00a0% interval");
        }
        return key.points(Ink.STAIR, "measured");
    }
}
