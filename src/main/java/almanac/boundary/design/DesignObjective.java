package almanac.boundary.design;

/**
 * What a design makes best per cost.
 *
 * @param id name in the published tables
 * @param criterion what is to be known well
 * @param balance weight of Σ log(chosen in bin + 10⁻⁶) over the bins of compute, at least zero
 * @param exchanges how often at most all chosen candidates are compared with those left out; 0 for none
 */
public record DesignObjective(String id, Criterion criterion, double balance, int exchanges) {

    /** The mean variance of the boundary over the bins of compute. */
    public static final DesignObjective I_OPTIMAL = new DesignObjective("i-optimal", Criterion.VARIANCE, 0, 0);

    /** The same and candidates in every bin, with the weight of Zhang et al. 2026. */
    public static final DesignObjective BALANCED = balanced(1e-3);

    /** The determinant of the information. */
    public static final DesignObjective D_OPTIMAL = new DesignObjective("d-optimal", Criterion.DETERMINANT, 0, 0);

    /** The determinant, improved by exchanges of one candidate for another (Fedorov 1972). */
    public static final DesignObjective D_OPTIMAL_EXCHANGED =
            new DesignObjective("d-optimal-exchanged", Criterion.DETERMINANT, 0, 10);

    /** What is to be known well. */
    public enum Criterion {
        /** The height of the boundary: a small mean variance. */
        VARIANCE,
        /** The parameters: a large determinant. */
        DETERMINANT
    }

    public DesignObjective {
        if (!(balance >= 0) || exchanges < 0) {
            throw new IllegalArgumentException("balance and exchanges must not be negative");
        }
        if (exchanges > 0 && criterion != Criterion.DETERMINANT) {
            throw new IllegalArgumentException("exchanges are for the determinant only");
        }
    }

    /** The mean variance and candidates in every bin, with another weight. */
    public static DesignObjective balanced(double weight) {
        return new DesignObjective("balanced", Criterion.VARIANCE, weight, 0);
    }
}
