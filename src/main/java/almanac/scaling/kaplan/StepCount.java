package almanac.scaling.kaplan;

import almanac.scaling.SizedLoss;

/** How the steps of a training run are counted for its learning curve. */
public interface StepCount {

    /** Steps done, as they were taken. */
    StepCount DONE = (point, batchTokens) -> point.tokens() / batchTokens;

    double of(SizedLoss point, double batchTokens);

    /** Steps that a batch far above the critical one would have taken, S/(1 + B_crit(L)/B). */
    static StepCount least(CriticalBatchLaw critical) {
        return (point, batchTokens) -> critical.leastSteps(DONE.of(point, batchTokens), batchTokens, point.loss());
    }
}
