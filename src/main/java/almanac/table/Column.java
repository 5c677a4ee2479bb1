package almanac.table;

import java.util.function.Function;

/**
 * A column of a published table: its contract with readers and how a row fills it.
 *
 * @param name published name, which never changes
 * @param header words above the column
 * @param unit unit of the shown values, empty where there is none
 * @param description meaning and unit of the published values
 */
public record Column<T>(
        String name, String header, String unit, Type type, String description, Function<T, Cell> cell) {

    /** Types of Table Schema. */
    public enum Type {
        STRING,
        NUMBER,
        INTEGER,
        DATE;

        public boolean isNumeric() {
            return this == NUMBER || this == INTEGER;
        }
    }

    public static <T> Column<T> text(String name, String header, String description, Function<T, String> text) {
        return new Column<>(name, header, "", Type.STRING, description, row -> Cell.of(text.apply(row)));
    }

    public static <T> Column<T> whole(String name, String header, String description, Function<T, Integer> whole) {
        return new Column<>(name, header, "", Type.INTEGER, description, row -> Cell.of(whole.apply(row)));
    }

    public static <T> Column<T> date(String name, String header, String description, Function<T, Cell> date) {
        return new Column<>(name, header, "", Type.DATE, description, date);
    }

    public static <T> Column<T> number(
            String name, String header, String unit, String description, Function<T, Cell> number) {
        return new Column<>(name, header, unit, Type.NUMBER, description, number);
    }
}
