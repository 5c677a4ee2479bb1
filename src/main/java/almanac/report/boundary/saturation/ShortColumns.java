package almanac.report.boundary.saturation;

import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Columns of published tables with four significant digits, more than the numbers carry. */
final class ShortColumns {

    private static final int DIGITS = 4;

    private ShortColumns() {}

    static <R> Column<R> text(String name, String description, Function<R, String> value) {
        return Column.text(name, name, description, value);
    }

    static <R> Column<R> number(String name, String description, Function<R, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> cell(value.apply(row)));
    }

    static <R> Column<R> whole(String name, String description, ToLongFunction<R> value) {
        return new Column<>(name, name, "", Column.Type.INTEGER, description, row -> Cell.of(value.applyAsLong(row)));
    }

    static <R> Column<R> wholeIfAny(String name, String description, Function<R, Optional<Long>> value) {
        return new Column<>(
                name,
                name,
                "",
                Column.Type.INTEGER,
                description,
                row -> value.apply(row).map(Cell::of).orElse(Cell.EMPTY));
    }

    private static Cell cell(OptionalDouble value) {
        return value.isPresent() ? cell(value.getAsDouble()) : Cell.EMPTY;
    }

    private static Cell cell(double value) {
        double rounded = new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
        return new Cell(Numbers.shortest(rounded), Numbers.significant(value, DIGITS));
    }
}
