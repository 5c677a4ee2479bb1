package almanac.report.ladder.designs;

import almanac.report.ladder.LadderResult;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The two-step forecast of every task and target under every set of choices, as published. */
final class SpecificationTable {

    static final String ID = "ladder-specifications";

    private static final String DATASET = "site-data";

    private SpecificationTable() {}

    static Table published(LadderResult result) {
        return Table.of(
                ID,
                "The two steps under other choices",
                "One row per task, target and combination of choices.",
                List.of(
                        Column.text("task", "Task", "task id", row -> row.task().id()),
                        Column.text(
                                "target",
                                "Target",
                                "target id",
                                row -> row.target().id()),
                        Column.whole(
                                "window",
                                "Window",
                                "last checkpoints averaged, and window of the trailing means of the second step",
                                row -> row.recipe().finalWindow()),
                        Column.number(
                                "dropped",
                                "Dropped",
                                "",
                                "share of each run's first checkpoints that the second step leaves out, a fraction",
                                row -> Cell.of(row.recipe().dropped(), 2)),
                        Column.text(
                                "feature",
                                "Feature",
                                "the quantity between the steps",
                                row -> row.recipe().feature().id()),
                        Column.text(
                                "form",
                                "Form",
                                "what the first step takes as given",
                                row -> row.recipe().form().id()),
                        Column.number(
                                "predicted_accuracy",
                                "Predicted",
                                "",
                                "a fraction",
                                row -> Cell.of(row.predictedAccuracy(), 3)),
                        Column.number(
                                "actual_accuracy",
                                "Measured",
                                "",
                                "mean of the last five checkpoints, a fraction",
                                row -> Cell.of(row.actualAccuracy(), 3)),
                        Column.number(
                                "abs_error_points",
                                "Error",
                                "points",
                                "distance in points of a hundred",
                                row -> Cell.of(row.absoluteErrorPoints(), 3)),
                        Column.number(
                                "rel_error",
                                "Relative error",
                                "",
                                "predicted over measured less one, a fraction with sign",
                                row -> Cell.of(row.relativeError(), 3)),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET)),
                result.specifications());
    }
}
