package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;

/** Means of downstream errors of the over-training study. */
public enum TaskMean {
    OF_46(46),
    /** The tasks that the paper selects because even small models do better on them than chance. */
    OF_17(17);

    private final int tasks;

    TaskMean(int tasks) {
        this.tasks = tasks;
    }

    public int tasks() {
        return tasks;
    }

    /** A fraction. */
    public double of(OvertrainingRun run) {
        return this == OF_46 ? run.errorOf46Tasks() : run.errorOf17Tasks();
    }
}
