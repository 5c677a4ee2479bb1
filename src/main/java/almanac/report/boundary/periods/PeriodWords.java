package almanac.report.boundary.periods;

import almanac.boundary.board.BoardSplit;
import almanac.boundary.time.BoundaryDrift;
import almanac.chart.Ink;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the page names periods and writes scores, changes and errors. */
final class PeriodWords {

    static final String FIRST = "p1";
    static final String LAST = "p4";

    /** The periods of the second leaderboard. */
    static final List<String> PERIODS = List.of(FIRST, "p2", "p3", LAST);

    private static final List<Ink> INKS = List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3, Ink.PERIOD4);
    private static final int DECIMALS = 3;
    private static final int DECIMALS_OF_POINTS = 2;
    private static final double PERCENT = 100;

    private PeriodWords() {}

    /** The short name of a period, as the paper has it. */
    static String period(String sample) {
        return sample.toUpperCase(Locale.ROOT);
    }

    static String step(BoardSplit split) {
        return period(split.train()) + " to " + period(split.validation());
    }

    /** The look of a period of the second leaderboard, newer ones stronger. */
    static Ink ink(String sample) {
        int place = PERIODS.indexOf(sample);
        return place < 0 ? Ink.MUTED : INKS.get(place);
    }

    /** The compute at which changes are measured. */
    static String budget() {
        return Numbers.power(StrictMath.pow(10, BoundaryDrift.BUDGET)) + "\u00a0FLOP";
    }

    /** From which days to which the change is measured. */
    static String span() {
        return "from the models " + BoundaryWords.sample(FIRST) + " to those of " + BoundaryWords.sample(LAST);
    }

    static String score(double fraction) {
        return Numbers.decimals(fraction, DECIMALS);
    }

    static String scores(Interval range) {
        return score(range.low()) + (range.low() < 0 ? " to " : "–") + score(range.high());
    }

    static String scores(Optional<Interval> interval) {
        return interval.map(PeriodWords::scores).orElse("no interval");
    }

    /** A score with its interval. */
    static String scoreWithInterval(double fraction, Optional<Interval> interval) {
        return score(fraction)
                + interval.map(range -> " (" + scores(range) + ")").orElse("");
    }

    /** A change of a score, with its sign. */
    static String change(double fraction) {
        return signed(score(fraction), fraction);
    }

    /** A share as percentage points with its sign, without the unit. */
    static String points(double fraction) {
        return signed(plainPoints(fraction), fraction);
    }

    static String plainPoints(double fraction) {
        return Numbers.decimals(PERCENT * fraction, DECIMALS_OF_POINTS);
    }

    static String points(Interval range) {
        return points(range.low()) + " to " + points(range.high());
    }

    /** A loss in thousandths. */
    static String thousandths(double loss) {
        return Numbers.decimals(1000 * loss, DECIMALS_OF_POINTS);
    }

    static double percent(double fraction) {
        return PERCENT * fraction;
    }

    /** A share in percent with its unit. */
    static String percentOf(double fraction) {
        return Numbers.significant(PERCENT * fraction, 2) + "\u00a0%";
    }

    private static String signed(String shown, double value) {
        boolean isZero = shown.chars().allMatch(c -> c == '0' || c == '.');
        return value > 0 && !isZero ? "+" + shown : shown;
    }
}
