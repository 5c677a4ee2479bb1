package almanac.scaling.law;

/** What a fit of a loss law minimises, over the differences of logarithms ln L̂ − ln L. */
public enum LossFunction {
    /** The threshold of Hoffmann et al. 2022. */
    HUBER_1E_3("huber-1e-3", 1e-3),
    /** The threshold of McLeish et al. 2025. */
    HUBER_1E_4("huber-1e-4", 1e-4),
    /** The sum of absolute values, the limit of the Huber loss at a falling threshold. */
    LEAST_ABSOLUTE("lad", 0),
    /** Half the sum of squares, the Huber loss without a threshold. */
    LEAST_SQUARES("least-squares", Double.POSITIVE_INFINITY);

    private final String id;
    private final double delta;

    LossFunction(String id, double delta) {
        this.id = id;
        this.delta = delta;
    }

    public String id() {
        return id;
    }

    /** Huber threshold: 0 for absolute values, infinite for squares. */
    public double delta() {
        return delta;
    }
}
