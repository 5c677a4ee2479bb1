package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The scores of one model on the subtasks of LiveBench.
 *
 * @param baseFamily family of the base model, empty where unknown or closed
 * @param parameters rounded count, active ones for most mixtures of experts
 * @param tokens tokens on which the base model was pretrained
 * @param scores fractions by subtask, in the order of {@link #SUBTASKS}; what was not evaluated is missing
 * @param flag reason code of a doubtful row
 */
public record LiveBenchScore(
        String modelName,
        Optional<String> baseFamily,
        OptionalDouble parameters,
        OptionalDouble tokens,
        Map<String, Double> scores,
        Optional<String> flag,
        String source,
        Position at) {

    /** The subtasks in the order of the source: two of programming, three of language, two of instructions. */
    public static final List<String> SUBTASKS = List.of(
            "lcb-generation",
            "coding-completion",
            "connections",
            "paraphrase",
            "plot-unscrambling",
            "story-generation",
            "typos");

    static LiveBenchScore of(Row row) {
        return new LiveBenchScore(
                row.text("model_name"),
                row.optionalText("base_family"),
                row.optionalNumber("parameters"),
                row.optionalNumber("tokens"),
                BenchmarkScores.of(row, SUBTASKS),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }

    /** Pretraining compute of the base, 6 × parameters × tokens in FLOP, where both are known. */
    public OptionalDouble computeFlop() {
        return PretrainingCompute.flop(parameters, tokens);
    }
}
