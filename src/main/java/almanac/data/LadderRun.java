package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A training run of the model ladder, or a larger one whose scores the ladder forecasts.
 *
 * @param role {@code ladder} for the runs that the paper fits, {@code extra} for others published with them,
 *     {@code target} for a model to be forecast, {@code trajectory} for a long run behind or beside a target
 * @param size name of the model size, for example {@code 190m}
 * @param parameters count without embeddings
 * @param chinchillaMultiple planned length in units of 20 tokens per parameter, where the run was planned so
 * @param tokens tokens seen at the end, the D of a fit
 * @param flopPerToken FLOP per token as the source counts them, with attention and output layer
 * @param stepTokens tokens per training step
 * @param steps training steps at the end
 * @param warmupSteps steps of rising learning rate, where known
 * @param peakLearningRate highest learning rate as the run file states it
 * @param checkpointsOf the run whose checkpoints end with those of this one, where it has none of its own
 * @param flag reason code of a doubtful figure
 */
public record LadderRun(
        String id,
        String role,
        String size,
        double parameters,
        OptionalDouble chinchillaMultiple,
        double tokens,
        double flopPerToken,
        double stepTokens,
        long steps,
        OptionalLong warmupSteps,
        double peakLearningRate,
        Optional<String> checkpointsOf,
        Optional<String> flag,
        String source,
        Position at) {

    static LadderRun of(Row row) {
        return new LadderRun(
                row.text("id"),
                row.text("role"),
                row.text("size"),
                row.number("parameters"),
                row.optionalNumber("chinchilla_multiple"),
                row.number("tokens"),
                row.number("flop_per_token"),
                row.number("step_tokens"),
                row.count("steps"),
                row.optionalCount("warmup_steps"),
                row.number("peak_learning_rate"),
                row.optionalText("checkpoints_of"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
