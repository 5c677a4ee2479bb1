package almanac.stats;

import java.util.List;

/**
 * A quantile of y in [0, 1] that rises with x as a sigmoid: floor + span·σ(slope·(x − midpoint)) of least mean
 * {@link SmoothedPinball} plus ridge·slope² (Zhang et al. 2026, arXiv 2602.15327).
 *
 * <p>Floor and span are at least zero and their sum at most one, the midpoint lies within the rows, the slope within
 * [0.05, 50] per unit of x. The objective is not convex: of the {@link SigmoidStarts} the best are refined in all four
 * parameters by {@link SigmoidDescent}.
 */
public final class SigmoidQuantile {

    /** Bounds of the slope, per unit of x. */
    static final double LEAST_SLOPE = 0.05;

    static final double MOST_SLOPE = 50;

    private static final int REFINED = 3;
    private static final double TOLERANCE = 1e-10;
    private static final double BLUNT_TOLERANCE = 1e-4;
    private static final int MOST_EVALUATIONS = 400;

    /** A curve with less span than this does not show where its midpoint and slope belong. */
    private static final double FLAT = 1e-3;

    /** Starts are sought and descents begun no sharper than this: the minimum of a sharp loss is narrow. */
    private static final double SHARPEST_START = 50;

    private final SigmoidObjective objective;
    private final SigmoidObjective blunt;

    private SigmoidQuantile(SigmoidObjective objective, SigmoidObjective blunt) {
        this.objective = objective;
        this.blunt = blunt;
    }

    /**
     * Every row once.
     *
     * @param ridge weight of the squared slope, at least zero
     */
    public static SigmoidQuantile of(GroupedRows rows, SmoothedPinball loss, double ridge) {
        if (!(ridge >= 0)) {
            throw new IllegalArgumentException("the ridge must not be negative, was " + ridge);
        }
        SigmoidObjective objective = new SigmoidObjective(PinballSums.of(rows, loss), ridge);
        boolean isBlunt = loss.sharpness() <= SHARPEST_START;
        SmoothedPinball start = loss.withSharpness(SHARPEST_START);
        return new SigmoidQuantile(
                objective, isBlunt ? objective : new SigmoidObjective(PinballSums.of(rows, start), ridge));
    }

    /** The same rows with every unit counted as often as it was drawn. */
    public SigmoidQuantile drawn(int[] timesDrawn) {
        SigmoidObjective drawn = objective.drawn(timesDrawn);
        return new SigmoidQuantile(drawn, isBlunt() ? drawn : blunt.drawn(timesDrawn));
    }

    private boolean isBlunt() {
        return objective == blunt;
    }

    /** Number of distinct x that count. */
    public int distinct() {
        return objective.groups();
    }

    /** Refines the best three starts. */
    public SigmoidQuantileFit fit() {
        return refined(REFINED);
    }

    /** Refines every start: the share that reaches the best shows how far the objective is from having one minimum. */
    public SigmoidQuantileFit fitFromAllStarts() {
        return refined(SigmoidStarts.COUNT);
    }

    private SigmoidQuantileFit refined(int starts) {
        return SigmoidQuantileFit.best(SigmoidStarts.of(blunt).stream()
                .limit(starts)
                .map(isBlunt() ? this::descent : this::descentInTwoSteps)
                .toList());
    }

    /** Descends from a curve near the minimum; where that leads to no minimum or to a flat curve, fits anew. */
    public SigmoidQuantileFit near(RisingSigmoid curve) {
        double midpoint = Math.min(objective.highestX(), Math.max(objective.lowestX(), curve.midpoint()));
        double[] start = {curve.floor(), curve.ceiling(), midpoint, StrictMath.log(curve.slope())};
        SigmoidQuantileFit fit = SigmoidQuantileFit.best(List.of(descent(start)));
        return fit.converged() && fit.curve().span() >= FLAT ? fit : fit();
    }

    private SigmoidDescent.End descent(double[] start) {
        return new SigmoidDescent(objective, lowest(), highest()).from(start, TOLERANCE, MOST_EVALUATIONS);
    }

    private SigmoidDescent.End descentInTwoSteps(double[] start) {
        SigmoidDescent first = new SigmoidDescent(blunt, lowest(), highest());
        return descent(first.from(start, BLUNT_TOLERANCE, MOST_EVALUATIONS).at().point());
    }

    private double[] lowest() {
        return new double[] {0, 0, objective.lowestX(), StrictMath.log(LEAST_SLOPE)};
    }

    private double[] highest() {
        return new double[] {1, 1, objective.highestX(), StrictMath.log(MOST_SLOPE)};
    }
}
