package almanac.stats;

import static almanac.stats.SigmoidObjective.CEILING;
import static almanac.stats.SigmoidObjective.FLOOR;

/**
 * Damped Newton steps on a {@link SigmoidObjective} within bounds, the floor at or below the ceiling.
 *
 * <p>The damping follows the ratio of the descent to what the quadratic model promised (Marquardt 1963; Moré 1978).
 */
final class SigmoidDescent {

    private static final double LEAST_DAMPING = 1e-3;
    private static final double MOST_DAMPING = 1e12;
    private static final double FACTOR = 8;

    /** A relative difference of objectives that is rounding. */
    private static final double ROUNDING = 1e-14;

    private final SigmoidObjective objective;
    private final double[] lowest;
    private final double[] highest;

    /** Bounds of (floor, ceiling, midpoint, ln slope). */
    SigmoidDescent(SigmoidObjective objective, double[] lowest, double[] highest) {
        this.objective = objective;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Where a descent ended.
     *
     * @param projectedGradient largest component of the gradient that the bounds allow to follow
     * @param evaluations how often the objective was computed
     */
    record End(SigmoidObjective.Evaluation at, double projectedGradient, int evaluations) {}

    /** Descends until the projected gradient is below the tolerance, no step descends, or the evaluations are used up. */
    End from(double[] start, double tolerance, int mostEvaluations) {
        BoxModel model = model(objective.at(start));
        double damping = 0;
        int evaluations = 1;
        while (model.projectedGradient() > tolerance && evaluations < mostEvaluations && damping < MOST_DAMPING) {
            double[] step = model.step(damping);
            if (step.length == 0) {
                damping = Math.max(LEAST_DAMPING, FACTOR * damping);
                continue;
            }
            BoxModel tried = model(objective.at(moved(model, step)));
            evaluations++;
            if (descends(model, tried)) {
                damping = relaxed(damping, (tried.value() - model.value()) / model.promised(step));
                model = tried;
            } else {
                damping = Math.max(LEAST_DAMPING, FACTOR * damping);
            }
        }
        return new End(model.evaluation(), model.projectedGradient(), evaluations);
    }

    /** A lower objective, or one equal to rounding with a smaller gradient. */
    private static boolean descends(BoxModel from, BoxModel to) {
        double rounding = ROUNDING * from.value();
        return to.value() < from.value() - rounding
                || (to.value() <= from.value() + rounding && to.projectedGradient() < from.projectedGradient());
    }

    /** The damping after a step that kept this share of what was promised. */
    private static double relaxed(double damping, double kept) {
        if (kept < 0.3) {
            return Math.max(LEAST_DAMPING, 2 * damping);
        }
        double next = kept > 0.7 ? damping / FACTOR : damping;
        return next < LEAST_DAMPING ? 0 : next;
    }

    private BoxModel model(SigmoidObjective.Evaluation evaluation) {
        return BoxModel.of(evaluation, lowest, highest);
    }

    /** The point after a step; a ceiling below the floor meets it half way. */
    private static double[] moved(BoxModel model, double[] step) {
        double[] to = model.moved(step);
        if (to[CEILING] < to[FLOOR]) {
            double middle = (to[FLOOR] + to[CEILING]) / 2;
            to[FLOOR] = middle;
            to[CEILING] = middle;
        }
        return to;
    }
}
