package almanac.report.ladder;

/** The intermediate quantity between size and accuracy. */
public enum Feature {
    /** Bits per byte of the correct answer. */
    TASK_LOSS("task-loss"),
    /** Cross-entropy on C4, nats per token. */
    C4_LOSS("c4-loss"),
    /** Cross-entropy over the options, nats per question. */
    TASK_CROSS_ENTROPY("task-cross-entropy");

    private final String id;

    Feature(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
