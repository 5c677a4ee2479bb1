package almanac.report.boundary.rivals;

import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What the estimators gain over the constant on the next period, task by task. */
final class GainFigure {

    static final String ID = "estimator-gains";

    private static final double PERCENT = 100;
    private static final int ROOM = 4;

    private GainFigure() {}

    static Figure of(ComparedMeans means) {
        List<String> tasks = means.tasks();
        List<RivalEstimator> compared = means.estimators().stream()
                .filter(estimator -> estimator != RivalEstimator.CONSTANT)
                .toList();
        String finding = finding(means);
        Chart chart = Chart.titled(finding, description(tasks.size()))
                .x(Axis.linear("Loss saved against the constant", "percent"))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        Key key = Key.empty();
        for (int series = 0; series < compared.size(); series++) {
            RivalEstimator estimator = compared.get(series);
            key = key.interval(EstimatorWords.ink(estimator), EstimatorWords.of(estimator));
            for (int row = 0; row < tasks.size(); row++) {
                Optional<Whisker> gain =
                        whisker(means, estimator, tasks.get(row), Dodge.at(row, series, compared.size()));
                if (gain.isPresent()) {
                    chart = chart.with(gain.get());
                }
            }
        }
        return new Figure(
                ID,
                finding,
                "One less the loss of an estimator over that of the constant fitted to the same loss, on the next period;"
                        + " lines from the least to the most of the steps",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), ROOM)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), ROOM)).svg(),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        means.pairs()
                                + " pairs of task and step for each estimator. A mark is the saving of the mean losses over"
                                + " the steps, those of the table below.",
                        "Lines are ranges, not intervals."),
                EstimatorTables.SCORES);
    }

    /** The saving of the mean losses in a task, with its range over the steps; empty without scores. */
    private static Optional<Whisker> whisker(ComparedMeans means, RivalEstimator estimator, String task, double at) {
        DoubleSummaryStatistics steps = means.gainsOverLeast().stream()
                .filter(gain -> gain.estimator() == estimator
                        && gain.set() == Rows.VALIDATION
                        && gain.task().equals(task))
                .mapToDouble(PinballGain::r2)
                .summaryStatistics();
        return means.savedOfLeast(estimator, task)
                .filter(saved -> steps.getCount() > 0)
                .map(saved -> Whisker.horizontal(
                        new double[] {PERCENT * saved},
                        new double[] {at},
                        new double[] {PERCENT * steps.getMin()},
                        new double[] {PERCENT * steps.getMax()},
                        EstimatorWords.ink(estimator)));
    }

    private static String finding(ComparedMeans means) {
        DoubleSummaryStatistics sigmoid = means.tasks().stream()
                .flatMap(task -> means.savedOfLeast(RivalEstimator.SIGMOID, task).stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return sigmoid.getCount() == 0
                ? "No step lets the sigmoid be compared with the constant"
                : "The sigmoid saves from " + EstimatorWords.percent(sigmoid.getMin()) + " to "
                        + EstimatorWords.percent(sigmoid.getMax())
                        + " of the loss of a constant fitted alike, depending on the task";
    }

    private static String description(int tasks) {
        return "Dot plot of the percentage of the constant's loss that four estimators save on the next period, one row for"
                + " each of " + tasks + " tasks, with lines from the least to the most of the steps between periods.";
    }
}
