package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.TaskVariance;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spreads over the last checkpoints, task by task, beside the errors of the forecasts. */
final class VarianceTables {

    private static final int SIGNIFICANT = 3;

    private VarianceTables() {}

    static Table published(LadderResult result) {
        List<Column<TaskVariance>> columns = new ArrayList<>(spreads());
        for (LadderTarget target : LadderTarget.values()) {
            for (ForecastError error : ForecastError.values()) {
                columns.add(Column.number(
                        error.id() + "_rel_error_" + target.id().replace('-', '_'),
                        LadderWords.of(target) + ", " + CorrelationTables.words(error),
                        "",
                        "signed relative error of the two-step forecast, a fraction",
                        row -> LadderCells.number(result.forecast(row.task(), LadderVariant.TWO_STEP, target)
                                .flatMap(forecast -> signed(error, forecast)))));
            }
        }
        columns.add(Column.text(
                "trust",
                "Trust",
                "trust label, empty where a test is missing",
                row -> result.trust(row.task()).map(trust -> trust.label().id()).orElse("")));
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> "site-data"));
        return Table.of(
                "ladder-variance",
                "Spread over the last checkpoints and errors of the forecasts",
                "One row per task; the checkpoints are the last of the ladder’s largest run.",
                columns,
                result.variances());
    }

    private static List<Column<TaskVariance>> spreads() {
        return List.of(
                Column.text("task", "Task", "task id", row -> row.task().id()),
                Column.text("run", "Run", "run whose last checkpoints are compared", TaskVariance::run),
                Column.whole("checkpoints", "Checkpoints", "number of last checkpoints", TaskVariance::checkpoints),
                Column.number(
                        "loss_sd",
                        "Loss SD",
                        "",
                        "population standard deviation of the task loss, bits per byte",
                        row -> Cell.of(row.lossDeviation(), SIGNIFICANT)),
                Column.number(
                        "loss_rel_sd",
                        "Loss SD, relative",
                        "",
                        "the same over the mean, a fraction",
                        row -> Cell.of(row.relativeLossDeviation(), SIGNIFICANT)),
                Column.number(
                        "accuracy_sd",
                        "Accuracy SD",
                        "",
                        "population standard deviation of the accuracy, a fraction",
                        row -> Cell.of(row.accuracyDeviation(), SIGNIFICANT)),
                Column.number(
                        "accuracy_rel_sd",
                        "Accuracy SD, relative",
                        "",
                        "the same over the mean, a fraction",
                        row -> Cell.of(row.relativeAccuracyDeviation(), SIGNIFICANT)),
                Column.number(
                        "loss_accuracy_r",
                        "Loss with accuracy",
                        "",
                        "Pearson’s coefficient of loss and accuracy over the checkpoints",
                        row -> Cell.of(row.lossAccuracyCorrelation(), SIGNIFICANT)));
    }

    private static Optional<Double> signed(ForecastError error, Forecast forecast) {
        return switch (error) {
            case STEP_1 -> forecast.feature().map(Forecast.FeatureForecast::step1Error);
            case STEP_2 -> forecast.step2Error();
            case CHAINED -> Optional.of(forecast.relativeError());
        };
    }

    /** The noisiest loss first; the average of eight, which repeats other tasks, is in the file alone. */
    static Table view(LadderResult result) {
        return Table.of(
                "ladder-trust-spreads",
                "Spread over the last checkpoints, by task",
                "Standard deviation of the population, not smoothed; relative to the mean.",
                List.of(
                        Column.text("task", "Task", "task", row -> LadderWords.of(row.task())),
                        Column.number(
                                "loss_sd",
                                "Loss",
                                "bits per byte",
                                "standard deviation",
                                row -> shown(row.lossDeviation(), 4)),
                        Column.number(
                                "loss_rel_sd",
                                "Loss, relative",
                                "percent",
                                "over the mean",
                                row -> shown(100 * row.relativeLossDeviation(), 2)),
                        Column.number(
                                "accuracy_sd",
                                "Accuracy",
                                "points",
                                "standard deviation",
                                row -> shown(100 * row.accuracyDeviation(), 2)),
                        Column.number(
                                "accuracy_rel_sd",
                                "Accuracy, relative",
                                "percent",
                                "over the mean",
                                row -> shown(100 * row.relativeAccuracyDeviation(), 2)),
                        Column.number(
                                "loss_accuracy_r",
                                "Loss with accuracy",
                                "r",
                                "coefficient over the checkpoints",
                                row -> row.lossAccuracyCorrelation().isPresent()
                                        ? shown(row.lossAccuracyCorrelation().getAsDouble(), 2)
                                        : Cell.EMPTY)),
                result.variances().stream()
                        .filter(row -> row.task() != LadderTask.AVERAGE_8)
                        .sorted(Comparator.comparingDouble(TaskVariance::lossDeviation)
                                .reversed())
                        .toList());
    }

    private static Cell shown(double value, int decimals) {
        return new Cell(Numbers.shortest(value), Numbers.decimals(value, decimals));
    }
}
