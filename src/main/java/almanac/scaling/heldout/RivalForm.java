package almanac.scaling.heldout;

/** Forms of the loss that are asked for runs of more compute than they were fitted to. */
public enum RivalForm {
    /** L = (C₀/C)^α through the frontier. */
    POWER("power-of-compute", false),

    /** L = E + A·C^−α through the frontier. */
    SATURATING("saturating-in-compute", false),

    /** L = E + A·N^−α + B·D^−β through all runs (Hoffmann et al. 2022), by least squares of ln L as the rest. */
    SUM_OF_POWERS("size-plus-data", true),

    /** The same by the Huber loss of ln L with a threshold of 10⁻³, as Hoffmann et al. 2022 fit it. */
    ROBUST_SUM_OF_POWERS("size-plus-data-huber", true),

    /** L = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D through all runs (Kaplan et al. 2020). */
    POWER_OF_SUM("kaplan-joint", true);

    private final String id;
    private final boolean joint;

    RivalForm(String id, boolean joint) {
        this.id = id;
        this.joint = joint;
    }

    public String id() {
        return id;
    }

    /** Whether the form knows size and tokens; the others know the loss of a well-split budget only. */
    public boolean isJoint() {
        return joint;
    }
}
