package almanac.report.ladder.trust;

import almanac.report.ladder.Trust;

/** A test of a task by what is known before the target is trained; values and limits in points. */
enum TrustCheck {
    BACK_TEST("Held-out largest rung, mean error", Trust.MOST_BACK_TEST_POINTS),
    WIDTH("Widest interval of the targets, half of it", Trust.MOST_HALF_WIDTH_POINTS),
    STEADINESS("One measured accuracy, standard deviation", Trust.MOST_DEVIATION_POINTS);

    private final String words;
    private final double limitPoints;

    TrustCheck(String words, double limitPoints) {
        this.words = words;
        this.limitPoints = limitPoints;
    }

    String words() {
        return words;
    }

    /** The largest value that passes. */
    double limitPoints() {
        return limitPoints;
    }

    double of(Trust trust) {
        return switch (this) {
            case BACK_TEST -> trust.backTestPoints();
            case WIDTH -> trust.halfWidthPoints();
            case STEADINESS -> trust.deviationPoints();
        };
    }

    boolean passes(Trust trust) {
        return switch (this) {
            case BACK_TEST -> trust.passesBackTest();
            case WIDTH -> trust.isNarrow();
            case STEADINESS -> trust.isSteady();
        };
    }
}
