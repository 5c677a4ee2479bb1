package almanac.report.ladder.targets;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Label;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Forecast against measured accuracy for every task and target, with the line on which both are equal. */
final class ScatterFigure {

    static final String ID = "ladder-scatter";

    private static final int HIGH_PX = 560;
    private static final double GRID = 10;
    private static final double HUNDRED = 100;

    private ScatterFigure() {}

    static Figure of(LadderResult result, List<LadderTarget> targets) {
        List<TargetForecast> all = TargetForecast.all(result, List.of(LadderTask.values()), targets);
        String finding = finding(all);
        String description = "Scatter of forecast against measured accuracy in percent for " + all.size()
                + " pairs of task and target, each with its 95\u00a0% interval, and the line of equality; one point"
                + " of each task is named.";
        double low = GRID * Math.floor(extremes(all).min().orElse(0) / GRID);
        double high = GRID * Math.ceil(extremes(all).max().orElse(HUNDRED) / GRID);
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear("Measured accuracy", "%").from(low, high))
                .y(Axis.linear("Forecast accuracy", "%").from(low, high))
                .with(Line.of(new double[] {low, high}, new double[] {low, high}, Ink.REFERENCE));
        Key key = Key.empty();
        for (LadderTarget target :
                targets.stream().sorted(ScatterFigure::backToFront).toList()) {
            List<TargetForecast> rows = TargetForecast.all(result, List.of(LadderTask.values()), List.of(target));
            chart = chart.withAll(ForecastMarks.up(rows, ForecastMarks.ink(target)));
        }
        for (LadderTarget target : targets) {
            key = key.interval(ForecastMarks.ink(target), LadderWords.of(target));
        }
        chart = chart.withAll(labels(all));
        Drawing wide = chart.draw("fig-" + ID, Size.WIDE.high(HIGH_PX));
        return new Figure(
                ID,
                finding,
                "Forecast against measured accuracy, one point per task and target",
                key.line(Ink.REFERENCE, "forecast and measured equal"),
                wide.svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs of the published ladder; the data page names the documents.",
                        ForecastMarks.basis(result) + " " + labelled(wide),
                        ForecastMarks.intervals(result)),
                PredictionTable.ID);
    }

    private static String labelled(Drawing drawing) {
        return drawing.labelled() == drawing.labels()
                ? "One point of each task is labelled."
                : "Up to " + drawing.labelled() + " of " + drawing.labels() + " tasks are labelled.";
    }

    /** Targets that the paper does not forecast are drawn first, below the others. */
    private static int backToFront(LadderTarget one, LadderTarget other) {
        return Boolean.compare(one.isPublished(), other.isPublished());
    }

    private static DoubleStream extremes(List<TargetForecast> rows) {
        return rows.stream().flatMapToDouble(row -> {
            Optional<Interval> interval = row.forecast().interval();
            double predicted = row.forecast().predictedAccuracy();
            return DoubleStream.of(
                            row.forecast().actualAccuracy(),
                            predicted,
                            interval.map(Interval::low).orElse(predicted),
                            interval.map(Interval::high).orElse(predicted))
                    .map(accuracy -> HUNDRED * accuracy);
        });
    }

    private static String finding(List<TargetForecast> rows) {
        long low = rows.stream().filter(TargetForecast::isTooLow).count();
        long judged = rows.stream()
                .filter(row -> row.forecast().interval().isPresent())
                .count();
        long missed = rows.stream().filter(TargetForecast::isMissed).count();
        String tooLow = low + " of " + rows.size() + " forecasts are too low";
        return judged == 0
                ? tooLow
                : judged - missed + " of " + judged + " measured accuracies lie inside their interval; " + tooLow;
    }

    /** The name of each task at the end of the interval that lies farthest from the line of equality. */
    private static List<Label> labels(List<TargetForecast> rows) {
        Map<LadderTask, TargetForecast> farthest = new LinkedHashMap<>();
        rows.forEach(
                row -> farthest.merge(row.task(), row, (one, other) -> distance(one) >= distance(other) ? one : other));
        return farthest.values().stream()
                .map(row -> new Label(
                        HUNDRED * row.forecast().actualAccuracy(),
                        HUNDRED * end(row),
                        LadderWords.of(row.task()),
                        Ink.THIRD_PARTY))
                .toList();
    }

    private static double distance(TargetForecast row) {
        return Math.abs(end(row) - row.forecast().actualAccuracy());
    }

    /** The limit on the far side of the forecast, or the forecast itself without an interval. */
    private static double end(TargetForecast row) {
        return row.forecast()
                .interval()
                .map(range -> row.isTooLow() ? range.low() : range.high())
                .orElse(row.forecast().predictedAccuracy());
    }
}
