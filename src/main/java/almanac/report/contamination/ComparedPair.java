package almanac.report.contamination;

import almanac.data.ScorePair;
import almanac.stats.StandardNormal;

/**
 * A model's pair of scores beside what the line through its set predicts.
 *
 * @param expected clean score on the fitted line, a fraction
 * @param standardised residual on the scale of the regression over its own standard deviation
 */
record ComparedPair(ScorePair pair, ReleaseGroup group, double expected, double standardised) {

    /** Residuals further below zero than this are called more than expected. */
    static final double MOST_EXPECTED = 2;

    /** Share of a normal sample that drops more than expected without any cause. */
    static double shareBelowByChance() {
        return StandardNormal.shareBelow(-MOST_EXPECTED);
    }

    /** Public less clean score, a fraction. */
    double drop() {
        return pair.publicScore() - pair.cleanScore();
    }

    /** Clean score less the expected one, a fraction. */
    double residual() {
        return pair.cleanScore() - expected;
    }

    boolean dropsMoreThanExpected() {
        return standardised < -MOST_EXPECTED;
    }
}
