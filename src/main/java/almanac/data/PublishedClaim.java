package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number or a statement that a founding paper published.
 *
 * @param claim the claim this row belongs to; a claim with several numbers has several rows
 * @param value the number with its printed digits, empty for a qualitative claim
 * @param dataUntil last day of the paper's own data, where known
 * @param test how a qualitative claim is judged, decided before the result is known
 * @param estimate the almanac's estimate that answers it; empty while the analysis is not part of the almanac
 */
public record PublishedClaim(
        String id,
        String claim,
        String report,
        String source,
        String wording,
        String quantity,
        Optional<BigDecimal> value,
        String unit,
        Optional<String> statedIn,
        Optional<LocalDate> dataUntil,
        Optional<String> test,
        Optional<String> estimate,
        Position at) {

    static PublishedClaim of(Row row) {
        return new PublishedClaim(
                row.text("id"),
                row.text("claim"),
                row.text("report"),
                row.text("source"),
                row.text("wording"),
                row.text("quantity"),
                row.optionalText("value").map(BigDecimal::new),
                row.text("unit"),
                row.optionalText("stated_in"),
                row.optionalDate("data_until"),
                row.optionalText("test"),
                row.optionalText("estimate"),
                row.at());
    }
}
