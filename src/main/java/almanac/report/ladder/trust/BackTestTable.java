package almanac.report.ladder.trust;

import almanac.report.IntervalCells;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.Function;

/** Every forecast of a held-out run. */
final class BackTestTable {

    private static final int SIGNIFICANT = 3;

    private BackTestTable() {}

    static Table published(LadderResult result) {
        return Table.of(
                "ladder-backtest",
                "Forecasts of held-out runs",
                "One row per task and run; accuracies are fractions. Intervals of the largest rung are drawn for the"
                        + " headline tasks.",
                List.of(
                        text(
                                "task",
                                "Task",
                                "task id",
                                row -> row.forecast().task().id()),
                        text(
                                "kind",
                                "Held out",
                                "which rung was held out",
                                row -> row.kind().id()),
                        text("run", "Run", "run id", row -> row.forecast().run()),
                        number(
                                "parameters",
                                "Parameters",
                                "without embeddings",
                                row -> row.forecast().point().parameters()),
                        number(
                                "tokens",
                                "Tokens",
                                "training tokens",
                                row -> row.forecast().point().tokens()),
                        Column.whole("fitted_runs", "Fitted runs", "runs in the fit", BackTest::fittedRuns),
                        Column.number(
                                "predicted_loss",
                                "Predicted loss",
                                "",
                                "first step, bits per byte",
                                row -> LadderCells.number(
                                        row.forecast().feature().map(Forecast.FeatureForecast::predictedLoss))),
                        Column.number(
                                "actual_loss",
                                "Measured loss",
                                "",
                                "mean of the last five checkpoints, bits per byte",
                                row -> LadderCells.number(
                                        row.forecast().feature().map(Forecast.FeatureForecast::actualLoss))),
                        number(
                                "predicted_accuracy",
                                "Predicted",
                                "a fraction",
                                row -> row.forecast().predictedAccuracy()),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval, a fraction",
                                row -> IntervalCells.low(row.forecast().interval())),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval, a fraction",
                                row -> IntervalCells.high(row.forecast().interval())),
                        number(
                                "actual_accuracy",
                                "Measured",
                                "mean of the last five checkpoints, a fraction",
                                row -> row.forecast().actualAccuracy()),
                        number(
                                "abs_error_points",
                                "Error",
                                "distance in points of a hundred",
                                row -> row.forecast().absoluteErrorPoints()),
                        number(
                                "rel_error",
                                "Relative error",
                                "signed, a fraction",
                                row -> row.forecast().relativeError()),
                        text(
                                "inside",
                                "Inside",
                                "whether the interval holds the measured accuracy; empty without one",
                                row -> LadderCells.yesOrNo(row.forecast().isCovered())),
                        text("dataset", "Dataset", "dataset id", row -> "site-data"),
                        IntervalCells.replicates(row -> row.forecast().interval()),
                        IntervalCells.seed(row -> row.forecast().interval())),
                result.backTests());
    }

    private static Column<BackTest> text(
            String name, String header, String description, Function<BackTest, String> text) {
        return Column.text(name, header, description, text);
    }

    private static Column<BackTest> number(
            String name, String header, String description, Function<BackTest, Double> number) {
        return Column.number(name, header, "", description, row -> Cell.of(number.apply(row), SIGNIFICANT));
    }
}
