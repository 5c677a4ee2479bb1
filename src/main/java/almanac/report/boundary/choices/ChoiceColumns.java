package almanac.report.boundary.choices;

import almanac.table.Cell;
import almanac.table.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Columns of the published tables: few digits, so that the files stay small. */
final class ChoiceColumns {

    private static final int DIGITS = 4;
    private static final int SHOWN = 3;

    private ChoiceColumns() {}

    static <R> Column<R> number(String name, String description, ToDoubleFunction<R> value) {
        return maybe(name, description, row -> OptionalDouble.of(value.applyAsDouble(row)));
    }

    /** Empty where there is no number. */
    static <R> Column<R> maybe(String name, String description, Function<R, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> {
            OptionalDouble found = value.apply(row);
            return found.isPresent() ? Cell.of(rounded(found.getAsDouble()), SHOWN) : Cell.EMPTY;
        });
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    static <R> Column<R> text(String name, String description, Function<R, String> value) {
        return Column.text(name, name, description, value);
    }

    static <R> Column<R> whole(String name, String description, Function<R, Integer> value) {
        return Column.whole(name, name, description, value);
    }

    /** 1 or 0. */
    static <R> Column<R> flag(String name, String description, Function<R, Boolean> value) {
        return whole(name, description, row -> value.apply(row) ? 1 : 0);
    }
}
