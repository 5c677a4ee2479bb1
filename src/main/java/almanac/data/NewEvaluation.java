package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An open-weight model evaluated on the tasks of the second leaderboard after that had closed.
 *
 * @param origin table of the authors that states the row, for example {@link #VALIDATION}
 * @param baseModel model that it was made from
 * @param parameters nominal count of the base model
 * @param tokens tokens on which the base model was pretrained
 * @param modified day of the last change of its repository, an upper bound of the release
 * @param inSelection whether it belongs to the authors' smaller selection
 * @param inNewResults whether the later table lists it too
 * @param listedPostTrained whether the authors list it among further post-trained models of new families
 * @param scores fractions by task, in the order of {@link LeaderboardV2Entry#TASKS}; instruction following counts
 *     instructions
 * @param ifevalByPrompt instruction following by prompts, a fraction
 * @param flag reason code of a doubtful row
 */
public record NewEvaluation(
        String modelName,
        String origin,
        Optional<String> baseModel,
        OptionalDouble parameters,
        OptionalDouble tokens,
        Optional<LocalDate> modified,
        boolean inSelection,
        boolean inNewResults,
        boolean listedPostTrained,
        Map<String, Double> scores,
        double ifevalByPrompt,
        Optional<String> flag,
        String source,
        Position at) {

    /** The origin of the rows that the authors' figures of the fifth period show. */
    public static final String VALIDATION = "validation";

    static NewEvaluation of(Row row) {
        return new NewEvaluation(
                row.text("model_name"),
                row.text("origin"),
                row.optionalText("base_model"),
                row.optionalNumber("parameters"),
                row.optionalNumber("tokens"),
                row.optionalDate("modified"),
                row.text("in_selection").equals("yes"),
                row.text("in_new_results").equals("yes"),
                row.text("listed_post_trained").equals("yes"),
                BenchmarkScores.of(row, LeaderboardV2Entry.TASKS),
                row.number("ifeval_prompt"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }

    /** Pretraining compute of the base, 6 × parameters × tokens in FLOP, where both are known. */
    public OptionalDouble computeFlop() {
        return PretrainingCompute.flop(parameters, tokens);
    }
}
