package almanac.data;

import almanac.source.Position;
import almanac.source.Row;

/**
 * How many steps a model needs to reach a fixed loss at one batch size.
 *
 * @param size name of the model size, for example {@code 302m}
 * @param parameters nominal count
 * @param targetLoss loss to be reached, nats per token
 * @param batchSequences sequences of 512 tokens per training step
 * @param batchTokens tokens per training step
 * @param steps steps until the loss is reached
 */
public record CriticalBatchRun(
        String size,
        double parameters,
        double targetLoss,
        double batchSequences,
        double batchTokens,
        double steps,
        String source,
        Position at) {

    static CriticalBatchRun of(Row row) {
        return new CriticalBatchRun(
                row.text("size"),
                row.number("parameters"),
                row.number("target_loss"),
                row.number("batch_sequences"),
                row.number("batch_tokens"),
                row.number("steps"),
                row.text("source"),
                row.at());
    }
}
