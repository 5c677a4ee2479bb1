package almanac.report.ladder.targets;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page's table: forecast, outcome, error and trust of every task, target by target, with the mean errors. */
final class ForecastView {

    private static final double HUNDRED = 100;
    private static final List<LadderTask> OTHERS =
            List.of(LadderTask.AVERAGE_8, LadderTask.BOOLQ, LadderTask.WINOGRANDE);

    /** A row: one task, or the mean over the headline tasks, where errors have no sign. */
    private record Row(
            LadderTarget target,
            String task,
            double predicted,
            Optional<Interval> interval,
            double actual,
            double points,
            double relative,
            String trust) {}

    private ForecastView() {}

    static Table of(LadderResult result, List<LadderTarget> targets) {
        List<Row> rows = new ArrayList<>();
        for (LadderTarget target : targets) {
            rows.addAll(rows(result, LadderTask.headlines(), target));
            result.average(target, LadderVariant.TWO_STEP).ifPresent(average -> rows.add(mean(average)));
            rows.addAll(rows(result, OTHERS, target));
        }
        return Table.of(
                "ladder-forecasts",
                "Forecast and outcome by target and task",
                "Errors are forecast less measured accuracy; means of errors have no sign. The average of eight is fitted"
                        + " as a task of its own.",
                List.of(
                        Column.text("task", "Task", "task", Row::task),
                        Column.text("target", "Target", "target", row -> LadderWords.of(row.target())),
                        Column.number("predicted", "Forecast", "%", "forecast", row -> percent(row.predicted())),
                        Column.text(
                                "interval",
                                "95\u00a0% interval",
                                "interval",
                                row -> LadderWords.points(row.interval())),
                        Column.number("actual", "Measured", "%", "measured", row -> percent(row.actual())),
                        Column.number(
                                "points",
                                "Error",
                                "points",
                                "error",
                                row -> new Cell(Numbers.shortest(row.points()), Numbers.decimals(row.points(), 1))),
                        Column.number(
                                "relative", "Relative error", "%", "relative error", row -> percent(row.relative())),
                        Column.text("trust", "Trust", "label given beforehand", Row::trust)),
                rows);
    }

    private static List<Row> rows(LadderResult result, List<LadderTask> tasks, LadderTarget target) {
        return TargetForecast.all(result, tasks, List.of(target)).stream()
                .map(row -> row(result, row))
                .toList();
    }

    private static Row row(LadderResult result, TargetForecast row) {
        Forecast forecast = row.forecast();
        return new Row(
                row.target(),
                LadderWords.of(row.task()),
                forecast.predictedAccuracy(),
                forecast.interval(),
                forecast.actualAccuracy(),
                row.signedPoints(),
                forecast.relativeError(),
                result.trust(row.task()).map(trust -> trust.label().id()).orElse("unknown"));
    }

    private static Row mean(LadderAverage average) {
        return new Row(
                average.target(),
                "Mean of the " + Words.lower(average.tasks()) + " forecasts",
                average.predictedAccuracy(),
                average.interval(),
                average.actualAccuracy(),
                average.points(),
                average.relative(),
                "");
    }

    private static Cell percent(double fraction) {
        return new Cell(Numbers.shortest(HUNDRED * fraction), LadderWords.points(fraction));
    }
}
