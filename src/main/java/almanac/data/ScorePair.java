package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Scores, as fractions, of one model on a public benchmark and on a counterpart that is less likely to have leaked into
 * training data.
 *
 * @param pairSet which two benchmarks are compared, and how
 * @param modelName the model as the source calls it
 * @param model the very checkpoint among the models, if it is listed
 * @param baseModel the base model of the same release, where date and size were taken from it
 * @param kind {@code api}, {@code instruct}, {@code base} or {@code unspecified}; empty where the source says nothing
 * @param released release date, in the sense of {@code provenance}
 * @param totalParameters count of all parameters
 * @param activeParameters count used per token
 * @param publicShots worked examples in the prompt, where stated
 * @param cleanShots worked examples in the prompt, where stated
 * @param provenance where date and size come from, empty where there are none
 * @param flag reason code of a suspicious row
 * @param secondSource document that gives date or size, where it is another one than {@code source}
 */
public record ScorePair(
        String id,
        String pairSet,
        String modelName,
        Optional<String> model,
        Optional<String> baseModel,
        Optional<String> kind,
        Optional<LocalDate> released,
        OptionalDouble totalParameters,
        OptionalDouble activeParameters,
        String publicBenchmark,
        double publicScore,
        OptionalInt publicShots,
        String cleanBenchmark,
        double cleanScore,
        OptionalInt cleanShots,
        Optional<String> provenance,
        Optional<String> flag,
        String source,
        Optional<String> secondSource,
        Position at) {

    static ScorePair of(Row row) {
        return new ScorePair(
                row.text("id"),
                row.text("pair_set"),
                row.text("model_name"),
                row.optionalText("model"),
                row.optionalText("base_model"),
                row.optionalText("kind"),
                row.optionalDate("released"),
                row.optionalNumber("total_parameters"),
                row.optionalNumber("active_parameters"),
                row.text("public_benchmark"),
                row.number("public_score"),
                row.optionalWhole("public_shots"),
                row.text("clean_benchmark"),
                row.number("clean_score"),
                row.optionalWhole("clean_shots"),
                row.optionalText("provenance"),
                row.optionalText("flag"),
                row.text("source"),
                row.optionalText("second_source"),
                row.at());
    }
}
