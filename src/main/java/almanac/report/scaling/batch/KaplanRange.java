package almanac.report.scaling.batch;

import almanac.stats.Interval;

/**
 * The critical batch that Kaplan et al. 2020 expect of the largest models, one to two million tokens, and how far beyond
 * the nearer end of that range a batch lies.
 */
final class KaplanRange {

    static final double LOW_TOKENS = 1e6;
    static final double HIGH_TOKENS = 2e6;

    private KaplanRange() {}

    /** The factor between a batch and the nearer end; 1 inside the range. */
    static double factor(double tokens) {
        return Math.max(1, Math.max(LOW_TOKENS / tokens, tokens / HIGH_TOKENS));
    }

    /** All factors of an interval of batches: the smallest is 1 where it reaches into the range. */
    static Interval factor(Interval tokens) {
        double one = factor(tokens.low());
        double other = factor(tokens.high());
        boolean reachesIn = tokens.low() <= HIGH_TOKENS && tokens.high() >= LOW_TOKENS;
        return new Interval(
                tokens.level(),
                reachesIn ? 1 : Math.min(one, other),
                Math.max(one, other),
                tokens.method(),
                tokens.resamples(),
                tokens.seed());
    }
}
