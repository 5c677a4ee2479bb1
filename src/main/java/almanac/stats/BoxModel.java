package almanac.stats;

import static almanac.stats.SigmoidObjective.CEILING;
import static almanac.stats.SigmoidObjective.FLOOR;
import static almanac.stats.SigmoidObjective.PARAMETERS;

/**
 * The quadratic model of a {@link SigmoidObjective} around a point, and its steps within bounds.
 *
 * <p>Where floor and ceiling come close and neither stands at a bound, the coordinates are (floor, span) instead of
 * (floor, ceiling), so that a span of zero is a bound like the others.
 */
final class BoxModel {

    /** Floor and ceiling this close are narrow. */
    private static final double NARROW = 0.05;

    /** Keeps the damping of a parameter without curvature above nought. */
    private static final double LEAST_SCALE = 1e-6;

    private final SigmoidObjective.Evaluation evaluation;
    private final boolean isNarrow;
    private final double[] lowest;
    private final double[] highest;
    private final double[] at;
    private final double[] gradient;
    private final double[][] hessian;

    private BoxModel(SigmoidObjective.Evaluation evaluation, boolean isNarrow, double[] lowest, double[] highest) {
        this.evaluation = evaluation;
        this.isNarrow = isNarrow;
        this.lowest = lowest;
        this.highest = highest;
        at = evaluation.point().clone();
        gradient = evaluation.gradient().clone();
        hessian = new double[PARAMETERS][];
        for (int i = 0; i < PARAMETERS; i++) {
            hessian[i] = evaluation.hessian()[i].clone();
        }
    }

    /** The model around a point; the bounds of floor and ceiling are 0 and 1. */
    static BoxModel of(SigmoidObjective.Evaluation evaluation, double[] lowest, double[] highest) {
        double floor = evaluation.point()[FLOOR];
        double ceiling = evaluation.point()[CEILING];
        boolean isNarrow = ceiling - floor < NARROW && floor > 0 && ceiling < 1;
        BoxModel model = new BoxModel(evaluation, isNarrow, lowest, highest);
        if (isNarrow) {
            model.turnToSpan();
        }
        return model;
    }

    /** With ceiling = floor + span, a change of the floor moves both. */
    private void turnToSpan() {
        at[CEILING] -= at[FLOOR];
        gradient[FLOOR] += gradient[CEILING];
        for (int j = 0; j < PARAMETERS; j++) {
            hessian[FLOOR][j] += hessian[CEILING][j];
        }
        for (int i = 0; i < PARAMETERS; i++) {
            hessian[i][FLOOR] += hessian[i][CEILING];
        }
    }

    SigmoidObjective.Evaluation evaluation() {
        return evaluation;
    }

    double value() {
        return evaluation.value();
    }

    /** Largest component of the gradient that the bounds allow to follow. */
    double projectedGradient() {
        double largest = 0;
        for (int i = 0; i < PARAMETERS; i++) {
            largest = Math.max(largest, Math.abs(at[i] - inside(i, at[i] - gradient[i])));
        }
        return largest;
    }

    private double inside(int i, double value) {
        return Math.min(highest[i], Math.max(lowest[i], value));
    }

    /**
     * The damped Newton step within the bounds; empty where the model has no minimum. A parameter that would leave them
     * goes as far as its bound, and the others are solved for again.
     */
    double[] step(double damping) {
        boolean[] isFixed = new boolean[PARAMETERS];
        for (int i = 0; i < PARAMETERS; i++) {
            isFixed[i] = (at[i] <= lowest[i] && gradient[i] >= 0) || (at[i] >= highest[i] && gradient[i] <= 0);
        }
        double[] step = solve(damping, new double[PARAMETERS], isFixed);
        while (step.length > 0 && stopsAtBounds(step, isFixed)) {
            step = solve(damping, step, isFixed);
        }
        return step;
    }

    /** Cuts the step at the bounds and fixes what was cut; whether anything was. */
    private boolean stopsAtBounds(double[] step, boolean[] isFixed) {
        boolean stops = false;
        for (int i = 0; i < PARAMETERS; i++) {
            double to = at[i] + step[i];
            if (!isFixed[i] && (to < lowest[i] || to > highest[i])) {
                step[i] = inside(i, to) - at[i];
                isFixed[i] = true;
                stops = true;
            }
        }
        return stops;
    }

    private double[] solve(double damping, double[] fixed, boolean[] isFixed) {
        double[][] matrix = new double[PARAMETERS][PARAMETERS];
        double[] right = new double[PARAMETERS];
        for (int i = 0; i < PARAMETERS; i++) {
            if (isFixed[i]) {
                matrix[i][i] = 1;
                right[i] = fixed[i];
                continue;
            }
            right[i] = -gradient[i];
            for (int j = 0; j < PARAMETERS; j++) {
                matrix[i][j] = isFixed[j] ? 0 : hessian[i][j];
                right[i] -= isFixed[j] ? hessian[i][j] * fixed[j] : 0;
            }
            matrix[i][i] += damping * (Math.abs(hessian[i][i]) + LEAST_SCALE);
        }
        return SmallSystem.solve(matrix, right);
    }

    /** The change of the objective over a step according to the model. */
    double promised(double[] step) {
        double change = 0;
        for (int i = 0; i < PARAMETERS; i++) {
            double bend = 0;
            for (int j = 0; j < PARAMETERS; j++) {
                bend += hessian[i][j] * step[j];
            }
            change += step[i] * (gradient[i] + bend / 2);
        }
        return change;
    }

    /** Floor, ceiling, midpoint and ln slope after a step, each within its bounds. */
    double[] moved(double[] step) {
        double[] to = new double[PARAMETERS];
        for (int i = 0; i < PARAMETERS; i++) {
            to[i] = inside(i, at[i] + step[i]);
        }
        if (isNarrow) {
            to[CEILING] = Math.min(1, to[FLOOR] + to[CEILING]);
        }
        return to;
    }
}
