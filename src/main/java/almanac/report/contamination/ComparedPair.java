package almanac.report.contamination;

import almanac.data.ScorePair;

/**
 * A model's pair of scores beside what the line through its set predicts.
 *
 * @param expected clean score on the fitted line, a fraction
 * @param standardised residual on the scale of the regression over its own standard deviation
 */
record ComparedPair(ScorePair pair, ReleaseGroup group, double expected, double standardised) {

    /** Residuals beyond this are called more than expected: about one in forty of a normal sample lies below. */
    static final double MOST_EXPECTED = 2;

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
