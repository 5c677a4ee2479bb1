package almanac.report.ladder.trust;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Forecasts of the published targets with and without the size above the ladder in the fit. */
final class ExtraRungTables {

    private static final int SIGNIFICANT = 3;

    private ExtraRungTables() {}

    static Table published(LadderResult result) {
        return Table.of(
                "ladder-extra-rung",
                "Forecasts with the size above the ladder in the fit",
                "One row per task and target, beside the forecast from the ladder alone; accuracies are fractions.",
                List.of(
                        Column.text(
                                "task",
                                "Task",
                                "task id",
                                row -> row.with().task().id()),
                        Column.text(
                                "target",
                                "Target",
                                "target id",
                                row -> row.target().id()),
                        loss("predicted_loss", "first step, bits per byte", Forecast.FeatureForecast::predictedLoss),
                        loss(
                                "actual_loss",
                                "mean of the last checkpoints, bits per byte",
                                Forecast.FeatureForecast::actualLoss),
                        number(
                                "predicted_accuracy",
                                "a fraction",
                                row -> row.with().predictedAccuracy()),
                        number(
                                "actual_accuracy",
                                "a fraction",
                                row -> row.with().actualAccuracy()),
                        number(
                                "abs_error_points",
                                "distance in points of a hundred",
                                row -> row.with().absoluteErrorPoints()),
                        number(
                                "rel_error",
                                "signed, a fraction",
                                row -> row.with().relativeError()),
                        number(
                                "ladder_predicted_accuracy",
                                "from the ladder alone, a fraction",
                                row -> row.ladder().predictedAccuracy()),
                        number(
                                "ladder_abs_error_points",
                                "from the ladder alone, points of a hundred",
                                row -> row.ladder().absoluteErrorPoints()),
                        number(
                                "ladder_rel_error",
                                "from the ladder alone, signed, a fraction",
                                row -> row.ladder().relativeError()),
                        Column.text("dataset", "Dataset", "dataset id", row -> "site-data")),
                ExtraRungGain.all(result));
    }

    private static Column<ExtraRungGain> number(
            String name, String description, Function<ExtraRungGain, Double> number) {
        return Column.number(
                name, name.replace('_', ' '), "", description, row -> Cell.of(number.apply(row), SIGNIFICANT));
    }

    private static Column<ExtraRungGain> loss(
            String name, String description, Function<Forecast.FeatureForecast, Double> loss) {
        return Column.number(
                name,
                name.replace('_', ' '),
                "",
                description,
                row -> LadderCells.number(row.with().feature().map(loss)));
    }

    /** One row per task and one for the mean of the headline tasks. */
    static Table view(LadderResult result) {
        List<ExtraRungGain> all = ExtraRungGain.all(result).stream()
                .filter(gain -> gain.with().task() != LadderTask.AVERAGE_8)
                .toList();
        List<Optional<LadderTask>> rows = new ArrayList<>();
        all.stream().map(gain -> gain.with().task()).distinct().forEach(task -> rows.add(Optional.of(task)));
        if (!rows.isEmpty()) {
            rows.add(Optional.empty());
        }
        List<Column<Optional<LadderTask>>> columns = new ArrayList<>();
        columns.add(Column.text(
                "task", "Task", "task", task -> task.map(LadderWords::of).orElse("Mean of headline tasks")));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            columns.add(column(target, " without", task -> ExtraRungGain.meanLadderError(of(all, target, task))));
            columns.add(column(target, " with", task -> ExtraRungGain.meanError(of(all, target, task))));
        }
        return Table.of(
                "ladder-trust-extra-rung",
                "Errors without and with the size above the ladder in the fit",
                "Distance of forecast and outcome.",
                columns,
                rows);
    }

    private static Column<Optional<LadderTask>> column(
            LadderTarget target, String which, Function<Optional<LadderTask>, OptionalDouble> error) {
        return Column.number(
                target.id() + which.replace(' ', '-'),
                LadderWords.of(target) + which,
                "points",
                "mean error",
                task -> LadderCells.points(error.apply(task)));
    }

    /** The gains of one task, or those of the headline tasks. */
    private static List<ExtraRungGain> of(List<ExtraRungGain> all, LadderTarget target, Optional<LadderTask> task) {
        return all.stream()
                .filter(gain -> gain.target() == target)
                .filter(gain -> task.map(one -> gain.with().task() == one)
                        .orElseGet(() -> gain.with().task().isHeadline()))
                .toList();
    }
}
