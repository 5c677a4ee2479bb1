package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The loss of a run whose shape is known; several moments of one run may stand as rows of their own.
 *
 * @param dataset set of runs, for example {@code gadre-grid}
 * @param condition group within the dataset, for example {@code cooldown}; empty where there is one group only
 * @param run place of the row in its source, from 0
 * @param width components of the vector that stands for a token
 * @param depth layers
 * @param heads attention heads per layer, where stated
 * @param feedForwardWidth inner width of the feed-forward part, where stated
 * @param parameters count with embeddings, except in deepmind-dense, where stated
 * @param nonEmbeddingParameters count without embeddings, where derivable
 * @param tokens tokens seen
 * @param batchTokens tokens per training step, where stated
 * @param learningRate highest learning rate, where stated
 * @param warmupSteps steps of rising learning rate, where stated
 * @param step training steps done, where stated
 * @param loss nats per token
 * @param flag {@code repeated-setting} where an earlier row has the same setting and another loss
 */
public record ArchitectureRun(
        String dataset,
        Optional<String> condition,
        long run,
        double width,
        double depth,
        OptionalDouble heads,
        OptionalDouble feedForwardWidth,
        OptionalDouble parameters,
        OptionalDouble nonEmbeddingParameters,
        double tokens,
        OptionalDouble batchTokens,
        OptionalDouble learningRate,
        OptionalDouble warmupSteps,
        OptionalDouble step,
        double loss,
        Optional<String> flag,
        String source,
        Position at) {

    static ArchitectureRun of(Row row) {
        return new ArchitectureRun(
                row.text("dataset"),
                row.optionalText("condition"),
                row.count("run"),
                row.number("width"),
                row.number("depth"),
                row.optionalNumber("heads"),
                row.optionalNumber("feed_forward_width"),
                row.optionalNumber("parameters"),
                row.optionalNumber("nonembedding_parameters"),
                row.number("tokens"),
                row.optionalNumber("batch_tokens"),
                row.optionalNumber("learning_rate"),
                row.optionalNumber("warmup_steps"),
                row.optionalNumber("step"),
                row.number("loss"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
