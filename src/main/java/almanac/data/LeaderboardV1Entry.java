package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A submission to the first Open LLM Leaderboard.
 *
 * @param row place on the board, from 0; a model may stand more than once
 * @param modelName the model as the board calls it
 * @param precision number format of the weights when evaluated
 * @param kind what was done to the model, for example {@code fine-tuned}
 * @param parameters count of parameters, cut to whole billions
 * @param tokens tokens on which the base model's family was pretrained
 * @param baseFamily family of the base model, found by rules
 * @param dated the one date of the row
 * @param scores fractions by task, in the order of {@link #TASKS}; none is missing
 * @param flag reason code of a doubtful row
 */
public record LeaderboardV1Entry(
        int row,
        String modelName,
        String precision,
        String kind,
        OptionalDouble parameters,
        OptionalDouble tokens,
        Optional<String> baseFamily,
        Optional<LocalDate> dated,
        Map<String, Double> scores,
        Optional<String> flag,
        String source,
        Position at) {

    /** The tasks of the board. */
    public static final List<String> TASKS = List.of("arc", "hellaswag", "mmlu", "truthfulqa", "winogrande", "gsm8k");

    static LeaderboardV1Entry of(Row row) {
        return new LeaderboardV1Entry(
                Math.toIntExact(row.count("row")),
                row.text("model_name"),
                row.text("precision"),
                row.text("kind"),
                row.optionalNumber("parameters"),
                row.optionalNumber("tokens"),
                row.optionalText("base_family"),
                row.optionalDate("dated"),
                BenchmarkScores.of(row, TASKS),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }

    /** Pretraining compute of the base, 6 × parameters × tokens in FLOP, where both are known. */
    public OptionalDouble computeFlop() {
        return PretrainingCompute.flop(parameters, tokens);
    }
}
