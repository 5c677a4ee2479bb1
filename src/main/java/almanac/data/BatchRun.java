package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;

/**
 * A run of a sweep over batch size and learning rate.
 *
 * @param run place of the row in its source, from 0
 * @param nonEmbeddingParameters count without embeddings
 * @param width components of the vector that stands for a token
 * @param depth layers
 * @param tokens planned tokens
 * @param learningRate highest learning rate
 * @param batchTokens tokens per training step
 * @param steps training steps at the end
 * @param loss loss at the last step, nats per token
 * @param smoothedLoss loss at the end as the source smoothes it, nats per token
 * @param flag reason code of a doubtful figure
 */
public record BatchRun(
        long run,
        double nonEmbeddingParameters,
        double width,
        double depth,
        double tokens,
        double learningRate,
        double batchTokens,
        double steps,
        double loss,
        double smoothedLoss,
        Optional<String> flag,
        String source,
        Position at) {

    static BatchRun of(Row row) {
        return new BatchRun(
                row.count("run"),
                row.number("nonembedding_parameters"),
                row.number("width"),
                row.number("depth"),
                row.number("tokens"),
                row.number("learning_rate"),
                row.number("batch_tokens"),
                row.number("steps"),
                row.number("loss"),
                row.number("smoothed_loss"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
