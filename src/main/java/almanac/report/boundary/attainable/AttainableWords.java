package almanac.report.boundary.attainable;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.stats.Interval;
import java.util.Optional;

/** Scores as the report's own page writes them. */
final class AttainableWords {

    private static final int TABLE_DIGITS = 3;

    private AttainableWords() {}

    /** A fraction with two digits behind the point, for sentences. */
    static String score(double score) {
        return Numbers.decimals(score, 2);
    }

    /** A fraction with the three digits of the paper. */
    static String exact(double score) {
        return Numbers.decimals(score, TABLE_DIGITS);
    }

    /** The attainable score with 10^24 FLOP and its limits, for example {@code 0.54 (0.45–0.56)}. */
    static String withInterval(TaskAttainable task) {
        return withInterval(score(task.score()), task.interval());
    }

    private static String withInterval(String score, Optional<Interval> interval) {
        return interval.map(range -> score + " (" + limits(range) + ")").orElse(score + " (no interval)");
    }

    /** Three digits, and limits with two. */
    static String exactWithInterval(double score, Optional<Interval> interval) {
        return withInterval(exact(score), interval);
    }

    private static String limits(Interval range) {
        return score(range.low()) + "–" + score(range.high());
    }

    /** The limits rounded by their width; words where there are none. */
    static String interval(Optional<Interval> interval) {
        return interval.map(IntervalWords::rounded).orElse("no interval");
    }
}
