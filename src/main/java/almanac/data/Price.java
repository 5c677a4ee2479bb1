package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A price of an interface to a model, in USD per million tokens.
 *
 * @param modelName the model as the source calls it; prices are keyed by provider and this name
 * @param from first day of the price as the source dates it, inclusive
 * @param to first day on which it no longer holds, empty where unknown
 * @param dateKind what {@code from} means: a price date, a release date, a first sighting …
 * @param blended three parts input to one part output
 * @param single the only price that the source states, without saying for which tokens
 * @param mmlu score of the model on MMLU, a fraction, as given beside the price; likewise the four that follow
 * @param aaIndex the Artificial Analysis index, a fraction
 * @param series the collection the row belongs to
 * @param secondSource a second document behind the row
 */
public record Price(
        String id,
        String provider,
        String modelName,
        Optional<String> model,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String dateKind,
        OptionalDouble input,
        OptionalDouble output,
        OptionalDouble blended,
        OptionalDouble single,
        OptionalDouble mmlu,
        OptionalDouble mmluPro,
        OptionalDouble gpqaDiamond,
        OptionalDouble math500,
        OptionalDouble aaIndex,
        String series,
        Optional<String> flag,
        String source,
        Optional<String> secondSource,
        Position at) {

    static Price of(Row row) {
        return new Price(
                row.text("id"),
                row.text("provider"),
                row.text("model_name"),
                row.optionalText("model"),
                row.optionalDate("from"),
                row.optionalDate("to"),
                row.text("date_kind"),
                row.optionalNumber("input_usd_per_mtok"),
                row.optionalNumber("output_usd_per_mtok"),
                row.optionalNumber("blended_usd_per_mtok"),
                row.optionalNumber("single_usd_per_mtok"),
                row.optionalNumber("mmlu"),
                row.optionalNumber("mmlu_pro"),
                row.optionalNumber("gpqa_diamond"),
                row.optionalNumber("math_500"),
                row.optionalNumber("aa_index"),
                row.text("series"),
                row.optionalText("flag"),
                row.text("source"),
                row.optionalText("second_source"),
                row.at());
    }
}
