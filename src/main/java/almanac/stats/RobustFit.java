package almanac.stats;

/**
 * Minimises the Huber loss of a nonlinear model's residuals in a box by damped steps.
 *
 * <p>ρ(r) = r²/2 up to |r| = δ and δ(|r| − δ/2) beyond (Huber 1964); an infinite δ is least squares. Steps are
 * Newton's where the model gives second derivatives, else those of reweighted Gauss–Newton. The damping is proportional
 * to the diagonal of the reweighted Gauss–Newton matrix, which makes the path independent of the parameters' scales
 * (Marquardt 1963). Analytic derivatives are required.
 */
public final class RobustFit {

    private RobustFit() {}

    /** Residuals of a model and their derivatives by each parameter. */
    public interface Residuals {
        int count();

        /** Fills residuals[i] and jacobian[i][j] = ∂residual i / ∂parameter j. */
        void evaluate(double[] parameters, double[] residuals, double[][] jacobian);

        /** Lowest admissible value of a parameter; unbounded unless overridden. */
        default double lowest(int parameter) {
            return Double.NEGATIVE_INFINITY;
        }

        /** Highest admissible value of a parameter; unbounded unless overridden. */
        default double highest(int parameter) {
            return Double.POSITIVE_INFINITY;
        }

        /** How often a residual counts. */
        default double weight(int residual) {
            return 1;
        }

        /** Whether {@link #addCurvature} gives second derivatives. */
        default boolean isCurved() {
            return false;
        }

        /**
         * Adds Σ slopes[i]·∂²residual i to a symmetric matrix, at least to its lower triangle.
         *
         * @param jacobian what {@link #evaluate} gave at the same parameters
         */
        default void addCurvature(double[] parameters, double[][] jacobian, double[] slopes, double[][] matrix) {}
    }

    /**
     * A fit.
     *
     * @param objective Σρ(r) at the parameters
     * @param converged whether the last step was negligible rather than the iterations exhausted
     */
    public record Fit(
            double[] parameters, double objective, double rootMeanSquare, boolean converged, int iterations) {}

    /** Fits from one start to the limit of rounding. */
    public static Fit from(double[] start, Residuals model, double delta) {
        return from(start, model, delta, 0);
    }

    /**
     * Fits from one start.
     *
     * @param tolerance a lightly damped step that changes the objective by less than this share of it is the last, as
     *     is the fifth in a row of any damping; 0 goes on to the limit of rounding
     */
    public static Fit from(double[] start, Residuals model, double delta, double tolerance) {
        return from(start, new HuberObjective(model, delta, start.length), tolerance);
    }

    /** The same with any objective of residuals. */
    static Fit from(double[] start, DampedDescent.Objective objective, double tolerance) {
        DampedDescent.End end = DampedDescent.from(start, objective, tolerance);
        return new Fit(
                end.parameters(), end.objective(), objective.rootMeanSquare(), end.converged(), end.iterations());
    }
}
