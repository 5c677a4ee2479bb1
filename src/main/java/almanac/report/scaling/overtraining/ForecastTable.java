package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingErrors;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Every loss and task error that a law of over-training foretells beside the measured one, as published. */
final class ForecastTable {

    static final String ID = "scaling-overtraining";

    private static final int SIGNIFICANT = 4;

    private ForecastTable() {}

    /**
     * One forecast.
     *
     * @param quantity {@code loss}, or the mean of tasks, for example {@code error-17}
     * @param computeAhead compute of the run over that of all runs of the loss fit
     */
    private record Row(
            OvertrainingSubset subset,
            String law,
            String quantity,
            OvertrainingRun run,
            double computeAhead,
            Forecast forecast) {}

    static Table published(LongRuns runs) {
        return Table.of(
                ID,
                "Forecasts of over-trained models",
                "One row per training text, subset of the fit, quantity and run; losses in nats per token, errors as"
                        + " fractions.",
                columns(),
                runs.texts().stream().flatMap(text -> rows(text).stream()).toList());
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text(
                        "dataset", "Dataset", "training text", row -> row.run().dataset()),
                Column.text("law", "Law", "law that gives the quantity", Row::law),
                Column.text(
                        "subset",
                        "Subset",
                        "which runs the laws are fitted to",
                        row -> row.subset().code()),
                Column.text("quantity", "Quantity", "loss on C4, or the mean error over so many tasks", Row::quantity),
                Column.text("run", "Run", "run id", row -> row.run().id()),
                number(
                        "parameters",
                        "Parameters",
                        "parameters with embeddings",
                        row -> row.run().parameters()),
                number("tokens", "Tokens", "tokens seen", row -> row.run().tokens()),
                number(
                        "tokens_per_parameter",
                        "Tokens per parameter",
                        "nominal tokens per parameter",
                        row -> row.run().tokensPerParameter()),
                number(
                        "flop",
                        "Compute",
                        "six times parameters times tokens, FLOP",
                        row -> TrainingText.flop(row.run())),
                number(
                        "compute_ahead",
                        "Compute ahead",
                        "compute over that of all runs of the loss fit",
                        Row::computeAhead),
                Column.text(
                        "fitted",
                        "Fitted",
                        "whether the law of the quantity was fitted to the run",
                        row -> row.forecast().fitted() ? "yes" : "no"),
                number(
                        "predicted",
                        "Predicted",
                        "forecast of the quantity",
                        row -> row.forecast().predicted()),
                number(
                        "actual",
                        "Measured",
                        "the quantity as measured",
                        row -> row.forecast().actual()),
                number(
                        "rel_error",
                        "Relative error",
                        "predicted over measured less one, a fraction with sign",
                        row -> HeldOutRun.signedError(row.forecast())),
                limit("left_out_low", "lowest forecast when each fitted run is left out in turn", LeftOut.Range::low),
                limit(
                        "left_out_high",
                        "highest forecast when each fitted run is left out in turn",
                        LeftOut.Range::high),
                new Column<>(
                        "left_out_fits",
                        "left_out_fits",
                        "",
                        Column.Type.INTEGER,
                        "fits behind these limits; empty with ten runs or more",
                        row -> row.forecast()
                                .range()
                                .map(range -> Cell.of((long) range.fits()))
                                .orElse(Cell.EMPTY)),
                Column.text(
                        "flag",
                        "Flag",
                        "reason code of a doubtful figure of the run",
                        row -> row.run().flag().orElse("")));
    }

    private static Column<Row> number(String name, String header, String description, ToDoubleFunction<Row> value) {
        return Column.number(name, header, "", description, row -> Cell.of(value.applyAsDouble(row), SIGNIFICANT));
    }

    private static Column<Row> limit(String name, String description, ToDoubleFunction<LeftOut.Range> value) {
        return Column.number(name, name, "", description + "; a range without a level", row -> {
            Optional<LeftOut.Range> range = row.forecast().range();
            return range.map(found -> Cell.of(value.applyAsDouble(found), SIGNIFICANT))
                    .orElse(Cell.EMPTY);
        });
    }

    private static List<Row> rows(TrainingText text) {
        List<Row> rows = new ArrayList<>();
        for (OvertrainingSubset subset : OvertrainingSubset.values()) {
            OvertrainingLosses losses = text.losses(subset);
            losses.forecasts().forEach(forecast -> rows.add(row(text, losses, "overtraining", "loss", forecast)));
            for (TaskMean tasks : TaskMean.values()) {
                OvertrainingErrors errors = text.errors(subset, tasks);
                errors.forecasts()
                        .forEach(forecast -> rows.add(row(text, losses, "error", "error-" + tasks.tasks(), forecast)));
            }
        }
        return rows;
    }

    private static Row row(
            TrainingText text, OvertrainingLosses losses, String law, String quantity, Forecast forecast) {
        OvertrainingRun run = text.run(forecast.run());
        return new Row(losses.subset(), law, quantity, run, losses.computeAhead(run), forecast);
    }
}
