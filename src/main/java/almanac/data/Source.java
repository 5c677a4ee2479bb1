package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that facts were taken from.
 *
 * @param locator arXiv id, DOI, repository path with commit, or web address
 * @param licence licence of the document, {@code not-stated} where it names none
 * @param retrieved day on which it was read
 */
public record Source(
        String id,
        String title,
        String kind,
        String locator,
        String licence,
        Optional<String> licenceUrl,
        LocalDate retrieved,
        Position at) {

    static Source of(Row row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("kind"),
                row.text("locator"),
                row.text("licence"),
                row.optionalText("licence_url"),
                row.date("retrieved"),
                row.at());
    }
}
