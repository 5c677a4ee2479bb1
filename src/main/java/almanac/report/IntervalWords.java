package almanac.report;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.util.Optional;

/** The limits of an interval in words, without its level and unit. */
public final class IntervalWords {

    private IntervalWords() {}

    /** Both limits rounded by the width, for example {@code 1.9–2.8}. */
    public static String rounded(Interval range) {
        return joined(
                range,
                Numbers.roundedTo(range.low(), range.halfWidth()),
                Numbers.roundedTo(range.high(), range.halfWidth()));
    }

    /** The same; empty without an interval. */
    public static String rounded(Optional<Interval> interval) {
        return interval.map(IntervalWords::rounded).orElse("");
    }

    /** Limits that lie far apart, each with two digits, for example {@code 14–51}. */
    public static String wide(Interval range) {
        return joined(range, Numbers.significant(range.low(), 2), Numbers.significant(range.high(), 2));
    }

    /** The same; empty without an interval. */
    public static String wide(Optional<Interval> interval) {
        return interval.map(IntervalWords::wide).orElse("");
    }

    /** The same; "none" without an interval. */
    public static String wideOrNone(Optional<Interval> interval) {
        return interval.map(IntervalWords::wide).orElse("none");
    }

    /** A minus sign beside a dash would blur, so that limits below zero are joined by a word. */
    private static String joined(Interval range, String low, String high) {
        return low + (range.low() < 0 ? " to " : "–") + high;
    }
}
