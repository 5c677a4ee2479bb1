package almanac.report;

import almanac.stats.Interval;
import almanac.table.Cell;
import java.util.Optional;

/** The limits of an interval as cells, empty where there is none. */
public final class IntervalCells {

    private static final int SIGNIFICANT = 3;

    private IntervalCells() {}

    public static Cell low(Optional<Interval> interval) {
        return interval.map(range -> Cell.of(range.low(), SIGNIFICANT)).orElse(Cell.EMPTY);
    }

    public static Cell high(Optional<Interval> interval) {
        return interval.map(range -> Cell.of(range.high(), SIGNIFICANT)).orElse(Cell.EMPTY);
    }
}
