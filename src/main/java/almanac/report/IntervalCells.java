package almanac.report;

import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** An interval as cells and columns, empty where there is none. */
public final class IntervalCells {

    private static final int SIGNIFICANT = 3;

    private IntervalCells() {}

    public static Cell low(Optional<Interval> interval) {
        return interval.map(range -> Cell.of(range.low(), SIGNIFICANT)).orElse(Cell.EMPTY);
    }

    public static Cell high(Optional<Interval> interval) {
        return interval.map(range -> Cell.of(range.high(), SIGNIFICANT)).orElse(Cell.EMPTY);
    }

    /** Resamples that gave an answer, as a column of a published table. */
    public static <R> Column<R> replicates(Function<R, Optional<Interval>> interval) {
        return whole("replicates", "resamples behind the interval", interval, Interval::resamples);
    }

    /** The seed of the resamples, as a column of a published table. */
    public static <R> Column<R> seed(Function<R, Optional<Interval>> interval) {
        return whole("seed", "seed of the resamples", interval, Interval::seed);
    }

    private static <R> Column<R> whole(
            String name, String description, Function<R, Optional<Interval>> interval, ToLongFunction<Interval> value) {
        return new Column<>(
                name,
                name,
                "",
                Column.Type.INTEGER,
                description + "; empty without an interval",
                row -> interval.apply(row)
                        .map(range -> Cell.of(value.applyAsLong(range)))
                        .orElse(Cell.EMPTY));
    }
}
