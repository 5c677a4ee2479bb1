package almanac.report.scaling.batch;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The critical batch of every size beside the published rules, and the steps that it was read from. */
final class CriticalTables {

    static final String ID = "scaling-critical-batch";
    static final String STEPS_ID = "scaling-steps-by-batch";

    private static final int DIGITS = 4;

    /** Steps of one size at one batch. */
    private record StepsAt(CriticalBatch size, CriticalBatch.Batch batch) {}

    private CriticalTables() {}

    static Table published(CriticalBatches batches) {
        List<Column<CriticalBatch.OfSize>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "dataset of the runs", row -> BatchWords.STEPS_DATASET),
                Column.text("size", "Size", "name of the size", CriticalBatch.OfSize::size),
                number("parameters", "nominal count", CriticalBatch::parameters),
                number("target_loss", "nats per token", CriticalBatch::targetLoss),
                number("tokens", "tokens that the size was trained on by plan", CriticalBatch::tokens),
                number("batches", "batches tried", size -> size.batches().size()),
                number("least_steps", "S_min, steps that the largest batches approach", CriticalBatch::leastSteps),
                number("least_tokens", "E_min, tokens that the smallest batches approach", CriticalBatch::leastTokens),
                number("critical_batch_tokens", "E_min/S_min, tokens per step", CriticalBatch::criticalTokens),
                new Column<>(
                        "low",
                        "low",
                        "",
                        Column.Type.NUMBER,
                        "lower limit of the 95 % interval of the critical batch",
                        row -> IntervalCells.low(interval(row))),
                new Column<>(
                        "high",
                        "high",
                        "",
                        Column.Type.NUMBER,
                        "upper limit of the same",
                        row -> IntervalCells.high(interval(row))),
                number(
                        "overhead_batch_tokens",
                        "batch that takes a fifth more tokens than linear scaling from 256 sequences of 512 tokens",
                        CriticalBatch::overheadTokens)));
        for (PublishedBatchLaw law : PublishedBatchLaw.values()) {
            columns.add(number(
                    law.id().replace('-', '_') + "_tokens",
                    "batch of the published rule " + law.id() + ", which takes " + law.covariate(),
                    size -> law.at(size.parameters(), size.tokens(), size.targetLoss())));
        }
        columns.add(number(
                "rms_log_residual",
                "of the steps about the curve",
                size -> size.curve().rootMeanSquareLog()));
        columns.add(Column.text(
                "inside_batches",
                "Inside",
                "yes if the critical batch lies within the batches tried, else no",
                row -> row.outcome()
                        .result()
                        .map(size -> size.isInsideBatches() ? "yes" : "no")
                        .orElse("")));
        columns.add(Column.text(
                "method",
                "Method",
                "how the interval was made",
                row -> interval(row).map(Interval::method).orElse("")));
        columns.add(Column.text(
                "reason",
                "Reason",
                "why a size shows no curve",
                row -> row.outcome().shortage().orElse("")));
        columns.add(IntervalCells.replicates(CriticalTables::interval));
        columns.add(IntervalCells.seed(CriticalTables::interval));
        return Table.of(
                ID,
                "Critical batch of each size",
                "One row per size; intervals are Student’s, so no resamples stand behind them.",
                columns,
                batches.sizes());
    }

    private static Column<CriticalBatch.OfSize> number(
            String name, String description, ToDoubleFunction<CriticalBatch> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> row.outcome()
                        .result()
                        .map(size -> Cell.of(value.applyAsDouble(size), DIGITS))
                        .orElse(Cell.EMPTY));
    }

    private static Optional<Interval> interval(CriticalBatch.OfSize row) {
        return row.outcome().result().map(size -> size.criticalTokensInterval(Estimate.LEVEL));
    }

    /** Measured and fitted steps. */
    static Table steps(CriticalFindings critical) {
        List<StepsAt> rows = critical.sizes().stream()
                .flatMap(size -> size.batches().stream().map(batch -> new StepsAt(size, batch)))
                .toList();
        return Table.of(
                STEPS_ID,
                "Steps to the target loss by batch",
                "One row per size and batch.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset of the runs", row -> BatchWords.STEPS_DATASET),
                        Column.text(
                                "size",
                                "Size",
                                "name of the size",
                                row -> row.size().size()),
                        Column.number(
                                "target_loss",
                                "Target loss",
                                "",
                                "nats per token",
                                row -> Cell.of(row.size().targetLoss(), DIGITS)),
                        Column.number(
                                "batch_tokens",
                                "Tokens per step",
                                "",
                                "tokens per step",
                                row -> BatchWords.cell(row.batch().tokens())),
                        Column.number(
                                "steps",
                                "Steps",
                                "",
                                "measured steps to the target loss",
                                row -> Cell.of(row.batch().steps(), DIGITS)),
                        Column.number(
                                "fitted_steps",
                                "Fitted steps",
                                "",
                                "steps by the curve of the size",
                                row -> Cell.of(row.size().curve().at(row.batch().tokens()), DIGITS))),
                rows);
    }

    /** The sizes as the page shows them. */
    static Table shown(CriticalFindings critical) {
        List<Column<CriticalBatch>> columns = new ArrayList<>(List.of(
                Column.text("size", "Size", "size", StepsFigure::name),
                Column.number("loss", "Target loss", "nats", "loss", row -> Cell.of(row.targetLoss(), 3)),
                tokens("critical", "Critical batch", CriticalBatch::criticalTokens),
                Column.text(
                        "interval",
                        "95\u00a0% interval",
                        "interval",
                        row -> BatchWords.tokens(row.criticalTokensInterval(Estimate.LEVEL))),
                tokens("overhead", "A fifth more tokens", CriticalBatch::overheadTokens)));
        for (PublishedBatchLaw law : PublishedBatchLaw.values()) {
            columns.add(tokens(
                    law.id(), BatchWords.of(law), size -> law.at(size.parameters(), size.tokens(), size.targetLoss())));
        }
        return Table.of(
                "scaling-critical-sizes",
                "Critical batch of each size beside published rules",
                "Tokens per step; the interval is Student’s.",
                columns,
                critical.sizes());
    }

    private static Column<CriticalBatch> tokens(String name, String header, ToDoubleFunction<CriticalBatch> value) {
        Function<CriticalBatch, Cell> cell = size -> BatchWords.cell(value.applyAsDouble(size));
        return Column.number(name, header, "tokens", header, cell);
    }
}
