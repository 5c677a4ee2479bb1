package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A language model as released.
 *
 * @param datePrecision {@code day}, {@code month} (the day is then 01) or {@code first-seen} (upper bound)
 * @param totalParameters count of all parameters
 * @param activeParameters count used per token; equal to the total for a dense model
 * @param tokens pretraining tokens
 * @param stage {@code base} or a tuned stage
 * @param listedIn the published list that names the model, if any
 * @param flag reason code of a suspicious row
 */
public record Model(
        String id,
        String name,
        String organisation,
        Optional<LocalDate> released,
        String datePrecision,
        OptionalDouble totalParameters,
        OptionalDouble activeParameters,
        OptionalDouble tokens,
        String stage,
        String family,
        Optional<String> parent,
        Optional<String> listedIn,
        Optional<String> flag,
        String source,
        Position at) {

    static Model of(Row row) {
        return new Model(
                row.text("id"),
                row.text("name"),
                row.text("organisation"),
                row.optionalDate("released"),
                row.text("date_precision"),
                row.optionalNumber("total_parameters"),
                row.optionalNumber("active_parameters"),
                row.optionalNumber("tokens"),
                row.text("stage"),
                row.text("family"),
                row.optionalText("parent"),
                row.optionalText("listed_in"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
