package almanac.stats;

/**
 * Damped Newton steps on a {@link SizeTimeObjective} within the bounds of its parameters.
 *
 * <p>The damping follows the ratio of the descent to what the quadratic model promised (Marquardt 1963; Moré 1978).
 */
final class SizeTimeDescent {

    private static final double FIRST_DAMPING = 1e-4;

    /** Low, since φ and δ·g can nearly make up for one another: a valley with little bend, where damping crawls. */
    private static final double LEAST_DAMPING = 1e-10;

    private static final double MOST_DAMPING = 1e10;
    private static final double FACTOR = 8;

    /** A relative difference of objectives that is rounding. */
    private static final double ROUNDING = 1e-13;

    private SizeTimeDescent() {}

    /**
     * Where a descent ended.
     *
     * @param evaluations how often the objective was computed
     */
    record End(SizeTimePoint at, int evaluations) {}

    /** Descends until the projected gradient is at or below a tolerance, no step descends, or the evaluations are used. */
    static End from(double[] start, SizeTimeObjective objective, double lambda, double tolerance, int mostEvaluations) {
        SizeTimePoint current = new SizeTimePoint(objective, lambda, start);
        double damping = FIRST_DAMPING;
        int evaluations = 1;
        while (current.projectedGradient() > tolerance && evaluations < mostEvaluations && damping < MOST_DAMPING) {
            double[] step = current.step(damping);
            if (step.length == 0) {
                damping *= FACTOR;
                continue;
            }
            SizeTimePoint tried = new SizeTimePoint(objective, lambda, current.moved(step));
            evaluations++;
            if (descends(current, tried)) {
                damping = relaxed(damping, (tried.value() - current.value()) / current.promised(step));
                current = tried;
            } else {
                damping *= FACTOR;
            }
        }
        return new End(current, evaluations);
    }

    private static boolean descends(SizeTimePoint from, SizeTimePoint to) {
        double rounding = ROUNDING * from.value();
        return to.value() < from.value() - rounding
                || (to.value() <= from.value() + rounding && to.projectedGradient() < from.projectedGradient());
    }

    /** The damping after a step that kept this share of what was promised. */
    private static double relaxed(double damping, double kept) {
        if (kept < 0.3) {
            return 2 * damping;
        }
        return kept > 0.7 ? Math.max(LEAST_DAMPING, damping / FACTOR) : damping;
    }
}
