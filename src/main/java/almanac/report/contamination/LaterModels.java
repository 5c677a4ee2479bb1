package almanac.report.contamination;

import almanac.markup.Numbers;
import almanac.stats.GroupShiftTest;

/** The test of later models in a sentence. */
final class LaterModels {

    /** A p value up to this is called a sign that later models score higher. */
    private static final double UNUSUAL = 0.05;

    private LaterModels() {}

    static String sentence(PairComparison comparison) {
        return comparison
                .shift()
                .map(shift -> tested(comparison.set(), shift))
                .orElseGet(() -> "From " + comparison.set().publicName() + " to "
                        + comparison.set().cleanName() + " later models cannot be tested: " + comparison.shiftShortage()
                        + ".");
    }

    private static String tested(PairSet set, GroupShiftTest shift) {
        double p = shift.test().pValue();
        String unit = set.scale() == ScoreScale.LOG_ODDS ? " in log odds" : " points";
        double size = set.scale() == ScoreScale.LOG_ODDS
                ? shift.fit().shift()
                : 100 * shift.fit().shift();
        String verdict = p <= UNUSUAL ? "which chance alone would rarely give" : "which chance gives often enough";
        return "On " + set.cleanName() + ", models released since lie " + Numbers.significant(Math.abs(size), 2) + unit
                + (size < 0 ? " below what " : " above what ") + set.publicName() + " predicts (one-sided p = "
                + Numbers.significant(p, 2) + ", "
                + shift.fit().later() + " later and " + shift.fit().earlier() + " earlier models), " + verdict + ".";
    }
}
