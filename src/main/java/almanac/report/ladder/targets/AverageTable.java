package almanac.report.ladder.targets;

import almanac.report.IntervalCells;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Errors of every design averaged over the headline tasks, as published. */
final class AverageTable {

    private static final int SIGNIFICANT = 4;

    private AverageTable() {}

    static Table of(LadderResult result) {
        return Table.of(
                "ladder-averages",
                "Errors averaged over the eight tasks",
                "One row per target and design; all errors without sign, those of the steps and the relative one as"
                        + " fractions.",
                List.of(
                        Column.text(
                                "target",
                                "Target",
                                "id of the run that is forecast",
                                row -> row.target().id()),
                        Column.text(
                                "variant",
                                "Design",
                                "design of the forecast",
                                row -> row.variant().id()),
                        Column.whole("tasks", "Tasks", "number of tasks averaged", LadderAverage::tasks),
                        number(
                                "step1_error",
                                "mean relative error of the first step; empty for designs of one step",
                                LadderAverage::step1),
                        number(
                                "step2_error",
                                "mean relative error of the second step; empty for designs of one step",
                                LadderAverage::step2),
                        number("abs_error_points", "mean distance in points of a hundred", of(LadderAverage::points)),
                        number("rel_error", "mean relative error of the forecast", of(LadderAverage::relative)),
                        number(
                                "predicted_accuracy",
                                "mean of the forecasts, a fraction",
                                of(LadderAverage::predictedAccuracy)),
                        Column.number(
                                "low",
                                "low",
                                "",
                                "lower limit of the 95 % interval of the mean accuracy; only for two-step",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "high",
                                "",
                                "upper limit of the 95 % interval of the mean accuracy; only for two-step",
                                row -> IntervalCells.high(row.interval())),
                        number(
                                "actual_accuracy",
                                "mean of what was measured, a fraction",
                                of(LadderAverage::actualAccuracy)),
                        Column.text("dataset", "Dataset", "dataset id", row -> PredictionTable.DATASET),
                        IntervalCells.replicates(LadderAverage::interval),
                        IntervalCells.seed(LadderAverage::interval)),
                result.averages());
    }

    private static Function<LadderAverage, OptionalDouble> of(Function<LadderAverage, Double> value) {
        return row -> OptionalDouble.of(value.apply(row));
    }

    private static Column<LadderAverage> number(
            String name, String description, Function<LadderAverage, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.apply(row), SIGNIFICANT));
    }
}
