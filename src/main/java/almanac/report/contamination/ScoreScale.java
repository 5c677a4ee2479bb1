package almanac.report.contamination;

import java.util.Locale;

/** The scale on which one score is regressed on another; scores themselves are fractions between 0 and 1. */
enum ScoreScale {
    /** The score itself. */
    FRACTION {
        @Override
        double of(double score) {
            return score;
        }

        @Override
        double toScore(double value) {
            return value;
        }
    },
    /** Logarithm of the odds, for tests of which one is nearly solved: its scores crowd below one. */
    LOG_ODDS {
        @Override
        double of(double score) {
            double clipped = Math.max(CLIP, Math.min(1 - CLIP, score));
            return StrictMath.log(clipped / (1 - clipped));
        }

        @Override
        double toScore(double value) {
            return 1 / (1 + StrictMath.exp(-value));
        }
    };

    /** Scores of 0 and 1 have no finite odds and are moved by this much (Zhang et al. 2026). */
    static final double CLIP = 1e-6;

    /** The value of a score on this scale. */
    abstract double of(double score);

    /** The score of a value on this scale. */
    abstract double toScore(double value);

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
