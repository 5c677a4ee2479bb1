package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.stats.Interval;
import java.util.Optional;

/** Exponents of the best size in words. */
final class ExponentWords {

    /** Digits where no interval says how many are known. */
    private static final int DECIMALS = 2;

    /** Digits of comparisons between sets, the same on all pages. */
    private static final int BETWEEN_SETS = 3;

    private ExponentWords() {}

    static String value(AllocationLaw law) {
        return value(law.parameters().exponent(), interval(law));
    }

    static String value(double exponent, Optional<Interval> interval) {
        return interval.map(range -> Numbers.roundedTo(exponent, range.halfWidth()))
                .orElseGet(() -> Numbers.decimals(exponent, DECIMALS));
    }

    /** The exponent with its limits, for example {@code 0.50 (0.48–0.51)}. */
    static String withInterval(AllocationLaw law) {
        return value(law)
                + interval(law)
                        .map(range -> " (" + IntervalWords.rounded(range) + ")")
                        .orElse("");
    }

    /** The exponent with its interval and the number of budgets behind it. */
    static String measured(AllocationLaw law) {
        return value(law) + rests(law);
    }

    /** The same with the digits in which sets are compared. */
    static String measuredOfSet(AllocationLaw law) {
        return ofSet(law.parameters().exponent()) + rests(law);
    }

    /** With the digits in which exponents are compared between sets. */
    static String ofSet(double exponent) {
        return Numbers.decimals(exponent, BETWEEN_SETS);
    }

    private static String rests(AllocationLaw law) {
        return " ("
                + interval(law)
                        .map(range -> "95\u00a0% interval " + IntervalWords.rounded(range) + ", ")
                        .orElse("no interval, since it rests on ")
                + Words.lower(law.budgets()) + " budgets)";
    }

    static Optional<Interval> interval(AllocationLaw law) {
        return law.parametersInterval(Estimate.LEVEL);
    }
}
