package almanac.table;

import almanac.markup.Numbers;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A table cell: the text that is published and the text that is shown.
 *
 * @param published exact text for CSV and JSON, empty where nothing is known
 * @param shown text for readers, rounded
 */
public record Cell(String published, String shown) {

    public static final Cell EMPTY = new Cell("", "");

    public static Cell of(String text) {
        return new Cell(text, text);
    }

    public static Cell of(long whole) {
        return new Cell(Long.toString(whole), Numbers.grouped(whole));
    }

    public static Cell of(LocalDate date) {
        return of(date.toString());
    }

    /** A number shown with the given count of significant digits. */
    public static Cell of(double value, int significant) {
        return new Cell(Numbers.shortest(value), Numbers.significant(value, significant));
    }

    public static Cell of(OptionalDouble value, int significant) {
        return value.isPresent() ? of(value.getAsDouble(), significant) : EMPTY;
    }
}
