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

    private static final int MAXIMUM_ITERATIONS = 2_000;
    private static final double STEP_TOLERANCE = 1e-13;

    /** Residuals below this root mean square are rounding. */
    private static final double EXACT = 1e-14;

    /** So many negligible steps in a row end a walk along a flat valley. */
    private static final int NEGLIGIBLE_STEPS = 5;

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
        double[] current = clip(start, new double[start.length], model);
        double[] residuals = new double[model.count()];
        double[][] jacobian = new double[model.count()][start.length];
        double[] triedResiduals = new double[model.count()];
        double[][] triedJacobian = new double[model.count()][start.length];
        NormalEquations equations = new NormalEquations(model, delta, start.length);
        model.evaluate(current, residuals, jacobian);
        double objective = huber(residuals, model, delta);
        equations.set(current, residuals, jacobian);
        double damping = 1e-3;
        boolean converged = false;
        int iteration = 0;
        int negligible = 0;
        while (iteration < MAXIMUM_ITERATIONS && !converged && damping < 1e16) {
            iteration++;
            double[] move = equations.step(damping);
            if (move.length == 0) {
                damping *= 10;
                continue;
            }
            double[] candidate = clip(current, move, model);
            // Rounding can refuse a step too small to matter: that is convergence, not failure.
            converged = distance(current, candidate) < STEP_TOLERANCE
                    || (damping < 1 && equations.change(current, candidate) < tolerance * objective);
            model.evaluate(candidate, triedResiduals, triedJacobian);
            double attempt = huber(triedResiduals, model, delta);
            if (attempt <= objective) {
                double[] spareResiduals = residuals;
                double[][] spareJacobian = jacobian;
                residuals = triedResiduals;
                jacobian = triedJacobian;
                triedResiduals = spareResiduals;
                triedJacobian = spareJacobian;
                current = candidate;
                negligible = objective - attempt < tolerance * objective ? negligible + 1 : 0;
                objective = attempt;
                damping = Math.max(damping / 5, 1e-12);
                converged |= negligible >= NEGLIGIBLE_STEPS
                        || (tolerance > 0 && objective < EXACT * EXACT * residuals.length);
                equations.set(current, residuals, jacobian);
            } else {
                damping *= 4;
            }
        }
        return new Fit(current, objective, rootMeanSquare(residuals), converged, iteration);
    }

    /** The point after a move, kept inside the box. */
    private static double[] clip(double[] from, double[] move, Residuals model) {
        double[] to = new double[from.length];
        for (int j = 0; j < to.length; j++) {
            to[j] = Math.min(model.highest(j), Math.max(model.lowest(j), from[j] + move[j]));
        }
        return to;
    }

    private static double huber(double[] residuals, Residuals model, double delta) {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            double size = Math.abs(residuals[i]);
            sum += model.weight(i) * (size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta));
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]) / (1 + Math.abs(a[i])));
        }
        return largest;
    }

    private static double rootMeanSquare(double[] residuals) {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return StrictMath.sqrt(sum / residuals.length);
    }
}
