package almanac.page;

import java.time.LocalDate;

/**
 * An immutable issue of the almanac.
 *
 * @param id year and month, with a point number for a correction: {@code 2026-11}, {@code 2026-11.1}
 * @param asOf its data date
 * @param asOfWords the data date as text
 */
public record Edition(String id, LocalDate asOf, String asOfWords) {

    /** Folder of the edition below the site's base. */
    public String folder() {
        return "e/" + id + "/";
    }
}
