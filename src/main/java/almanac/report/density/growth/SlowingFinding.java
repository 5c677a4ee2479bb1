package almanac.report.density.growth;

import almanac.stats.BreakTest;
import almanac.stats.Interval;
import java.util.Locale;
import java.util.Optional;

/** What the tests say about a series, by one rule for all. */
enum SlowingFinding {
    /** The ratio's interval lies below one, and both nulls are rejected. */
    SLOWING("slowing supported"),
    /** As above, but records of a constant growth bend as much too often. */
    BEND("bends, as records of constant growth may"),
    /** The interval holds one, or points scattered around one line reach the same sup-F too often. */
    UNDECIDED("no slowing shown");

    static final double LEVEL = 0.95;
    private static final double LARGEST_P = 0.05;

    private final String words;

    SlowingFinding(String words) {
        this.words = words;
    }

    static SlowingFinding of(BreakTest test, Optional<Interval> ratio) {
        boolean lower = ratio.filter(interval -> interval.high() < 1).isPresent();
        if (!lower || test.residualP() >= LARGEST_P) {
            return UNDECIDED;
        }
        return test.slowingP() < LARGEST_P ? SLOWING : BEND;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
