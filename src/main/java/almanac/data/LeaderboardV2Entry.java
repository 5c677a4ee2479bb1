package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A submission to the second Open LLM Leaderboard.
 *
 * @param row place on the board, from 0; a model may stand more than once
 * @param modelName the model as the board calls it
 * @param precision number format of the weights when evaluated
 * @param revision first ten characters of the revision, which two rows may share
 * @param kind what was done to the model, for example {@code fine-tuned}
 * @param adapter whether an adapter was submitted rather than whole weights
 * @param architecture class of the network as published
 * @param parameters count of parameters
 * @param tokens tokens on which the base model's family was pretrained
 * @param baseFamily family of the base model, found by rules
 * @param baseIdentified family and size of the base model, found by rules
 * @param baseDeclared base model that the board names, {@link #ITSELF} for the model itself
 * @param uploaded day of the upload, by which analyses date a model
 * @param submitted day of the submission to the board
 * @param chatTemplate whether the model was asked in its chat form
 * @param merged whether the board records a merge
 * @param mixtureOfExperts whether the board records a mixture of experts
 * @param flagged whether the board marks the row as doubtful
 * @param official whether the board marks the model as that of an official provider
 * @param scores fractions by task, in the order of {@link #TASKS}; none is missing
 * @param flag reason code of a doubtful row
 */
public record LeaderboardV2Entry(
        int row,
        String modelName,
        String precision,
        Optional<String> revision,
        String kind,
        boolean adapter,
        Optional<String> architecture,
        OptionalDouble parameters,
        OptionalDouble tokens,
        Optional<String> baseFamily,
        Optional<String> baseIdentified,
        Optional<String> baseDeclared,
        Optional<LocalDate> uploaded,
        Optional<LocalDate> submitted,
        boolean chatTemplate,
        boolean merged,
        boolean mixtureOfExperts,
        boolean flagged,
        boolean official,
        Map<String, Double> scores,
        Optional<String> flag,
        String source,
        Position at) {

    /** The tasks of the board, also those of the models evaluated after it closed. */
    public static final List<String> TASKS = List.of("ifeval", "bbh", "math-lvl-5", "gpqa", "musr", "mmlu-pro");

    /** What stands for the model itself in {@link #baseDeclared}. */
    public static final String ITSELF = "=";

    /** Kinds of models that were pretrained only; pretraining that goes on counts. */
    private static final List<String> PRETRAINED = List.of("pretrained", "continued");

    static LeaderboardV2Entry of(Row row) {
        return new LeaderboardV2Entry(
                Math.toIntExact(row.count("row")),
                row.text("model_name"),
                row.text("precision"),
                row.optionalText("revision"),
                row.text("kind"),
                row.text("adapter").equals("yes"),
                row.optionalText("architecture"),
                row.optionalNumber("parameters"),
                row.optionalNumber("tokens"),
                row.optionalText("base_family"),
                row.optionalText("base_identified"),
                row.optionalText("base_declared"),
                row.optionalDate("uploaded"),
                row.optionalDate("submitted"),
                row.text("chat_template").equals("yes"),
                row.text("merged").equals("yes"),
                row.text("mixture_of_experts").equals("yes"),
                row.text("flagged").equals("yes"),
                row.text("official").equals("yes"),
                BenchmarkScores.of(row, TASKS),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }

    /** Pretraining compute of the base, 6 × parameters × tokens in FLOP, where both are known. */
    public OptionalDouble computeFlop() {
        return PretrainingCompute.flop(parameters, tokens);
    }

    /** Whether an official provider submitted a model that was pretrained only. */
    public boolean isOfficialPretrained() {
        return official && PRETRAINED.contains(kind);
    }
}
