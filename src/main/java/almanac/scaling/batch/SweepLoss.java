package almanac.scaling.batch;

import almanac.data.BatchRun;

/** Which loss of a run of a sweep counts as its result, nats per token. */
public enum SweepLoss {
    /** The loss at the end as the source smoothes it, which its own study takes. */
    SMOOTHED("smoothed"),
    /** The loss at the last step, which is that of the last batch of text alone. */
    RAW("raw");

    private final String id;

    SweepLoss(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    double of(BatchRun run) {
        return this == SMOOTHED ? run.smoothedLoss() : run.loss();
    }
}
