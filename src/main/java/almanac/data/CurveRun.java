package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A learning curve: one training run, evaluated on one text. Its points are {@link CurvePoint}s.
 *
 * @param dataset set of runs, for example {@code gemstones}
 * @param condition what sets the run apart within the dataset, for example {@code flop-increase-2}
 * @param trainingRun the run, the same on all of its evaluation sets
 * @param evaluationSet text on which the loss was taken: {@code c4} or {@code validation}
 * @param parameters count with embeddings, except in deepmind-dense
 * @param nonEmbeddingParameters count without embeddings, where derivable
 * @param width components of the vector that stands for a token, where stated
 * @param depth layers, where stated
 * @param batchTokens tokens per training step
 * @param plannedSteps planned length in steps, where the run's name states it
 * @param peakLearningRate highest learning rate, where the run's name states it
 */
public record CurveRun(
        String id,
        String dataset,
        Optional<String> condition,
        String trainingRun,
        String evaluationSet,
        double parameters,
        OptionalDouble nonEmbeddingParameters,
        OptionalDouble width,
        OptionalDouble depth,
        double batchTokens,
        OptionalDouble plannedSteps,
        OptionalDouble peakLearningRate,
        String source,
        Position at) {

    static CurveRun of(Row row) {
        return new CurveRun(
                row.text("id"),
                row.text("dataset"),
                row.optionalText("condition"),
                row.text("training_run"),
                row.text("evaluation_set"),
                row.number("parameters"),
                row.optionalNumber("nonembedding_parameters"),
                row.optionalNumber("width"),
                row.optionalNumber("depth"),
                row.number("batch_tokens"),
                row.optionalNumber("planned_steps"),
                row.optionalNumber("peak_learning_rate"),
                row.text("source"),
                row.at());
    }
}
