package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.scaling.batch.BestSettings.Rule;
import almanac.scaling.batch.SweepLoss;
import almanac.scaling.batch.SweptCell;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The cells of the sweep, each with its best setting, the settings near it and the Step Law's. */
final class SweepTables {

    static final String ID = "scaling-best-settings";

    private static final int DIGITS = 4;
    private static final double PERCENT = 100;

    /** A cell by one of the losses. */
    private record Row(SweepLoss loss, SweptCell cell) {

        static List<Row> of(SweepFindings sweep) {
            return sweep.cells().stream()
                    .map(cell -> new Row(sweep.loss(), cell))
                    .toList();
        }
    }

    /** A cell by the smoothed loss with what the published law gives away by the raw one. */
    private record Both(SweptCell smoothed, SweptCell raw) {}

    private SweepTables() {}

    static Table published(SweepLosses losses) {
        return Table.of(
                ID,
                "Best batch and learning rate of each cell",
                "One row per loss, size and number of tokens.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset of the runs", row -> BatchWords.SWEEP_DATASET),
                        number("nonembedding_parameters", "count without embeddings", SweptCell::parameters),
                        number("tokens", "tokens trained on", SweptCell::tokens),
                        Column.whole(
                                "settings",
                                "Settings",
                                "settings tried",
                                row -> row.cell().settings().size()),
                        number(
                                "lowest_loss",
                                "nats per token",
                                row -> row.best().loss()),
                        number(
                                "batch_tokens",
                                "batch of the lowest loss, tokens per step",
                                row -> row.best().batchTokens()),
                        number(
                                "learning_rate",
                                "learning rate of the lowest loss",
                                row -> row.best().learningRate()),
                        Column.whole(
                                "near_settings",
                                "Near",
                                "settings within " + BatchWords.percent(SweptCell.NEAR) + " of the lowest loss",
                                row -> row.cell().nearBest().size()),
                        number(
                                "near_batch_tokens",
                                "their geometric mean batch, tokens per step",
                                SweepTables::nearBatch),
                        number("near_learning_rate", "their geometric mean learning rate", SweepTables::nearRate),
                        number(
                                "step_law_2025_batch_tokens",
                                "batch by the Step Law, tokens per step",
                                SweptCell::publishedBatchTokens),
                        number(
                                "step_law_2025_learning_rate",
                                "learning rate by the Step Law",
                                SweptCell::publishedLearningRate),
                        number(
                                "excess_loss",
                                "loss of the setting tried nearest to the Step Law over the lowest, less one, a fraction",
                                SweptCell::excessOfPublished),
                        Column.text(
                                "batch_at_end",
                                "Batch at end",
                                "yes if the best batch is the smallest or largest tried",
                                row -> row.cell().isBatchAtEnd() ? "yes" : "no"),
                        Column.text(
                                "rate_at_end",
                                "Rate at end",
                                "yes if the best rate is the lowest or highest tried",
                                row -> row.cell().isRateAtEnd() ? "yes" : "no"),
                        Column.text(
                                "loss",
                                "Loss",
                                "loss that counts: smoothed as the study does, or raw at the last step",
                                row -> row.loss().id())),
                losses.both().stream().flatMap(sweep -> Row.of(sweep).stream()).toList());
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<SweptCell> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.applyAsDouble(row.cell()), DIGITS));
    }

    private static double nearBatch(SweptCell cell) {
        return StrictMath.exp(Rule.NEAR_LOWEST.log(cell, SweptCell.Setting::batchTokens));
    }

    private static double nearRate(SweptCell cell) {
        return StrictMath.exp(Rule.NEAR_LOWEST.log(cell, SweptCell.Setting::learningRate));
    }

    static Table shown(SweepLosses losses) {
        return Table.of(
                "scaling-sweep-cells",
                "Best settings of each cell beside the Step Law",
                "Batches in tokens per step, learning rates in thousandths, best by the smoothed loss; given away is"
                        + " the loss at the setting nearest to the Step Law over the lowest.",
                List.of(
                        Column.number(
                                "parameters",
                                "Parameters",
                                "without embeddings",
                                "size",
                                row -> BatchWords.cell(row.smoothed().parameters())),
                        Column.number(
                                "tokens",
                                "Tokens",
                                "",
                                "tokens",
                                row -> BatchWords.cell(row.smoothed().tokens())),
                        Column.number(
                                "batch",
                                "Best batch",
                                "lowest",
                                "batch",
                                row -> BatchWords.cell(row.smoothed().best().batchTokens())),
                        Column.number(
                                "near",
                                "Best batch",
                                "near lowest",
                                "batch",
                                row -> BatchWords.cell(nearBatch(row.smoothed()))),
                        Column.number(
                                "published-batch",
                                "Batch",
                                "Step Law",
                                "batch",
                                row -> BatchWords.cell(row.smoothed().publishedBatchTokens())),
                        Column.number(
                                "rate",
                                "Best rate",
                                "lowest",
                                "rate",
                                row -> rate(row.smoothed().best().learningRate())),
                        Column.number(
                                "near-rate", "Best rate", "near lowest", "rate", row -> rate(nearRate(row.smoothed()))),
                        Column.number(
                                "published-rate",
                                "Rate",
                                "Step Law",
                                "rate",
                                row -> rate(row.smoothed().publishedLearningRate())),
                        excess("excess", "%", Both::smoothed),
                        excess("raw-excess", "%, raw loss", Both::raw)),
                IntStream.range(0, losses.smoothed().cells().size())
                        .mapToObj(i -> new Both(
                                losses.smoothed().cells().get(i),
                                losses.raw().cells().get(i)))
                        .toList());
    }

    private static Column<Both> excess(String name, String unit, Function<Both, SweptCell> cell) {
        return Column.number(name, "Loss given away", unit, "loss", row -> {
            double percent = PERCENT * cell.apply(row).excessOfPublished();
            return new Cell(Numbers.shortest(percent), Numbers.decimals(percent, 2));
        });
    }

    private static Cell rate(double rate) {
        return new Cell(Numbers.shortest(rate), Numbers.decimals(1000 * rate, 2));
    }
}
