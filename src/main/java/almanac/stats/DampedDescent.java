package almanac.stats;

/**
 * Minimises an objective in a box by damped steps of its quadratic model.
 *
 * <p>The damping is the objective's own business; here it is relaxed after a step that descends and tightened after one
 * that does not (Marquardt 1963).
 */
final class DampedDescent {

    private static final int MAXIMUM_ITERATIONS = 2_000;
    private static final double STEP_TOLERANCE = 1e-13;

    /** So many negligible steps in a row end a walk along a flat valley. */
    private static final int NEGLIGIBLE_STEPS = 5;

    private DampedDescent() {}

    /** An objective with its quadratic model at the point accepted last. */
    interface Objective {

        /** The objective at a point, which thereby can be accepted; never NaN. The array is not written to again. */
        double tryAt(double[] point);

        /** Builds the quadratic model at the point tried last. */
        void accept();

        /** The damped step from the accepted point; an empty array where the model allows none. */
        double[] step(double damping);

        /** Size of the objective's first-order change over a step. */
        double change(double[] from, double[] to);

        /** Of the residuals at the accepted point. */
        double rootMeanSquare();

        /** An objective below this is rounding. */
        double nought();

        double lowest(int parameter);

        double highest(int parameter);
    }

    /**
     * Where a descent ended.
     *
     * @param converged whether the last step was negligible rather than the iterations exhausted
     */
    record End(double[] parameters, double objective, boolean converged, int iterations) {}

    /**
     * Descends from one start.
     *
     * @param tolerance a lightly damped step that changes the objective by less than this share of it is the last, as
     *     is the fifth in a row of any damping; 0 goes on to the limit of rounding
     */
    static End from(double[] start, Objective surface, double tolerance) {
        double[] current = clip(start, new double[start.length], surface);
        double objective = surface.tryAt(current);
        surface.accept();
        double damping = 1e-3;
        boolean converged = false;
        int iteration = 0;
        int negligible = 0;
        while (iteration < MAXIMUM_ITERATIONS && !converged && damping < 1e16) {
            iteration++;
            double[] move = surface.step(damping);
            if (move.length == 0) {
                damping *= 10;
                continue;
            }
            double[] candidate = clip(current, move, surface);
            // Rounding can refuse a step too small to matter: that is convergence, not failure.
            converged = distance(current, candidate) < STEP_TOLERANCE
                    || (damping < 1 && surface.change(current, candidate) < tolerance * objective);
            double attempt = surface.tryAt(candidate);
            if (attempt <= objective) {
                current = candidate;
                negligible = objective - attempt < tolerance * objective ? negligible + 1 : 0;
                objective = attempt;
                damping = Math.max(damping / 5, 1e-12);
                converged |= negligible >= NEGLIGIBLE_STEPS || (tolerance > 0 && objective < surface.nought());
                surface.accept();
            } else {
                damping *= 4;
            }
        }
        return new End(current, objective, converged, iteration);
    }

    /** The point after a move, kept inside the box. */
    private static double[] clip(double[] from, double[] move, Objective surface) {
        double[] to = new double[from.length];
        for (int j = 0; j < to.length; j++) {
            to[j] = Math.min(surface.highest(j), Math.max(surface.lowest(j), from[j] + move[j]));
        }
        return to;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]) / (1 + Math.abs(a[i])));
        }
        return largest;
    }
}
