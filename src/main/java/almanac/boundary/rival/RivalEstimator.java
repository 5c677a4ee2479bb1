package almanac.boundary.rival;

/** The ways to estimate a boundary that are compared. */
public enum RivalEstimator {
    /** The τ-quantile of all scores, whatever the compute. */
    CONSTANT("constant"),
    /** A constant of least loss in every bin of compute. */
    BINWISE("binwise"),
    /** A sigmoid of an I-spline: rising, its shape left to the rows. */
    I_SPLINE("i-spline"),
    /** The boundary itself. */
    SIGMOID("sigmoid"),
    /** A power law of the error: 1 − q ∝ C^−β. */
    POWER_LAW("power-law");

    private final String id;

    RivalEstimator(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }
}
