package almanac.report.ladder.targets;

import almanac.report.IntervalCells;
import almanac.report.ladder.Feature;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.Recipe;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.Function;

/** Every forecast of every design as published. */
final class PredictionTable {

    static final String ID = "ladder-predictions";
    static final String DATASET = "site-data";

    private static final int SIGNIFICANT = 4;

    private PredictionTable() {}

    static Table of(LadderResult result) {
        return Table.of(
                ID,
                "Forecasts of every task, target and design",
                "One row per task, target and design that forecasts it; accuracies are fractions, errors of the steps"
                        + " relative and signed.",
                List.of(
                        Column.text("task", "Task", "task id", row -> row.task().id()),
                        Column.text("split", "Split", "questions: test", row -> "test"),
                        Column.text("target", "Target", "id of the run that is forecast", Forecast::run),
                        Column.text(
                                "variant",
                                "Design",
                                "design of the forecast",
                                row -> row.variant().id()),
                        feature("predicted_loss", "first step's forecast of the feature", f -> f.predictedLoss()),
                        feature("actual_loss", "measured feature, mean of the last checkpoints", f -> f.actualLoss()),
                        feature("step1_error", "relative error of the first step, signed", f -> f.step1Error()),
                        number("predicted_accuracy", "forecast, a fraction", Forecast::predictedAccuracy),
                        Column.number(
                                "low",
                                "low",
                                "",
                                "lower limit of the 95 % interval, a fraction; only for two-step",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "high",
                                "",
                                "upper limit of the 95 % interval, a fraction; only for two-step",
                                row -> IntervalCells.high(row.interval())),
                        number("actual_accuracy", "measured, a fraction", Forecast::actualAccuracy),
                        number("abs_error_points", "distance in points of a hundred", Forecast::absoluteErrorPoints),
                        number("rel_error", "relative error of the forecast, signed", Forecast::relativeError),
                        Column.number(
                                "step2_error",
                                "step2_error",
                                "",
                                "relative error of the second step fed with the measured feature, signed",
                                row -> row.step2Error()
                                        .map(error -> Cell.of(error, SIGNIFICANT))
                                        .orElse(Cell.EMPTY)),
                        Column.text("feature", "Feature", "quantity between the two steps", PredictionTable::featureId),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        IntervalCells.replicates(Forecast::interval),
                        IntervalCells.seed(Forecast::interval)),
                result.designs().stream()
                        .flatMap(fit -> fit.forecasts().stream())
                        .toList());
    }

    private static Column<Forecast> number(String name, String description, Function<Forecast, Double> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.apply(row), SIGNIFICANT));
    }

    private static Column<Forecast> feature(
            String name, String description, Function<Forecast.FeatureForecast, Double> value) {
        return Column.number(
                name,
                name,
                "",
                description + "; empty for designs of one step",
                row -> row.feature()
                        .map(value)
                        .map(number -> Cell.of(number, SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static String featureId(Forecast forecast) {
        return forecast.feature().isEmpty()
                ? ""
                : forecast.variant()
                        .recipe()
                        .map(Recipe::feature)
                        .map(Feature::id)
                        .orElse("");
    }
}
