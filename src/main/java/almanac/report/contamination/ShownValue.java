package almanac.report.contamination;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.stats.Interval;
import java.util.Optional;

/** A number of a set, rounded like a published estimate, so that text, tables and figures write the same digits. */
final class ShownValue {

    private ShownValue() {}

    /** Rounded by the half width of its interval; two digits without one. */
    static String of(double value, Optional<Interval> interval) {
        return interval.map(range -> Numbers.roundedTo(value, range.halfWidth()))
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    /** The same with the limits in brackets, for example "12.1 (10.7–13.3)". */
    static String withInterval(double value, Optional<Interval> interval) {
        return withInterval(value, "", interval);
    }

    /** The same with a unit behind the value. */
    static String withInterval(double value, String unit, Optional<Interval> interval) {
        return of(value, interval)
                + unit
                + interval.map(range -> " (" + IntervalWords.rounded(range) + ")")
                        .orElse("");
    }
}
