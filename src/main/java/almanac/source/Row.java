package almanac.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A row of a table whose cells have passed the checks of their {@link Field}s.
 *
 * <p>The accessors therefore never meet a maintainer's mistake; asking for a column that the table does not describe
 * is a bug.
 */
public final class Row {

    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final List<Position> positions;

    /** A row under the columns of its table, each with its place from zero. */
    Row(Map<String, Integer> columns, List<String> cells, List<Position> positions) {
        this.columns = columns;
        this.cells = cells;
        this.positions = positions;
    }

    /** Where the row begins. */
    public Position at() {
        return positions.get(0);
    }

    /** Where a cell begins. */
    public Position at(String column) {
        return positions.get(index(column));
    }

    /** The text of a cell, empty where nothing is known. */
    public String text(String column) {
        return cells.get(index(column));
    }

    public Optional<String> optionalText(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    public double number(String column) {
        return Double.parseDouble(text(column));
    }

    /**
     * A number that is a 32-bit value at its source, exactly: its shortest text, read as a 64-bit number, would be
     * another one.
     */
    public double single(String column) {
        return Float.parseFloat(text(column));
    }

    public OptionalDouble optionalNumber(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    public OptionalInt optionalWhole(String column) {
        return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(column)));
    }

    /** A whole number of any size. */
    public long count(String column) {
        return Long.parseLong(text(column));
    }

    public OptionalLong optionalCount(String column) {
        return text(column).isEmpty() ? OptionalLong.empty() : OptionalLong.of(count(column));
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).map(LocalDate::parse);
    }

    private int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " in the table of " + at());
        }
        return index;
    }
}
