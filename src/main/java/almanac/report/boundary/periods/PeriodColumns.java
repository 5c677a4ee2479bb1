package almanac.report.boundary.periods;

import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Columns that the published tables of the page share. */
final class PeriodColumns {

    private static final int SIGNIFICANT = 4;

    private PeriodColumns() {}

    /** A number rounded to four significant digits in the file too; empty where there is none. */
    static <R> Column<R> number(String name, String description, Function<R, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> cell(value.apply(row)));
    }

    private static Cell cell(OptionalDouble value) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return Cell.of(
                new BigDecimal(value.getAsDouble())
                        .round(new MathContext(SIGNIFICANT))
                        .doubleValue(),
                SIGNIFICANT);
    }

    static <R> Column<R> low(Function<R, Optional<Interval>> interval) {
        return number(
                "low",
                "lower 95 % limit; empty without an interval",
                row -> limit(interval.apply(row).map(Interval::low)));
    }

    static <R> Column<R> high(Function<R, Optional<Interval>> interval) {
        return number(
                "high",
                "upper 95 % limit; empty without an interval",
                row -> limit(interval.apply(row).map(Interval::high)));
    }

    private static OptionalDouble limit(Optional<Double> limit) {
        return limit.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
