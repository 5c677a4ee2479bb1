package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Phrases that several parts of the page share. */
final class ChinchillaWords {

    private static final double PERCENT = 100;

    private ChinchillaWords() {}

    /** The constants, by their symbols, that lie outside the intervals of the fit. */
    static List<String> outside(NamedLaw law, ChinchillaFits fits) {
        return Arrays.stream(LawConstant.values())
                .filter(constant -> fits.draws().interval(constant.value(), Estimate.LEVEL).stream()
                        .anyMatch(range -> !range.contains(constant.of(law.law()))))
                .map(LawConstant::symbol)
                .toList();
    }

    /** How the intervals of a fit were made, as the last sentence of a caption. */
    static String intervals(ChinchillaFits.Fit fit) {
        return fit.draws()
                .filter(draws -> !draws.laws().isEmpty())
                .map(draws -> "Intervals: 95 %, " + LossLawDraws.METHOD + ", "
                        + Numbers.grouped(draws.laws().size()) + " refits, seed " + draws.seed() + ".")
                .orElse("No intervals: no resample of the points carries a fit.");
    }

    /** Limits in brackets after a value, on one line; empty without an interval. */
    static String bracketed(Optional<Interval> interval) {
        return interval.map(range -> " (" + IntervalWords.rounded(range).replace("–", "\u2060–\u2060") + ")")
                .orElse("");
    }

    /** A fraction in percent with two digits. */
    static String percent(double fraction) {
        return Numbers.significant(PERCENT * fraction, 2) + "\u00a0%";
    }

    /** A value rounded by its interval, or to three digits without one. */
    static String shown(double value, Optional<Interval> interval) {
        return interval.map(range -> Numbers.roundedTo(value, range.halfWidth()))
                .orElseGet(() -> Numbers.significant(value, 3));
    }
}
