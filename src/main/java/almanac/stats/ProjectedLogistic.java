package almanac.stats;

/**
 * The least squares of a {@link BoundedLogistic} with height and ceiling eliminated: for a given midpoint and steepness
 * the best a and b in their box are a linear problem, so that two parameters are searched instead of four (variable
 * projection: Golub and Pereyra 1973, with the derivatives of Kaufman 1975).
 *
 * <p>Sums of squares are differences of sums, good to about 1e-14 of Σ w·y²: enough where many fits are wanted, not for
 * a fit to the limit of rounding.
 */
final class ProjectedLogistic {

    private static final int MAXIMUM_ITERATIONS = 500;
    private static final double HIGHEST_DAMPING = 1e8;
    private static final double LOWEST_DAMPING = 1e-8;

    /** Sums of squares below this share of Σ w·y² are rounding. */
    private static final double EXACT = 1e-14;

    /** So many negligible steps in a row end a walk along a flat valley. */
    private static final int NEGLIGIBLE_STEPS = 5;

    private final ProjectedSums.Points points;
    private final BoundedLogistic.Box box;

    ProjectedLogistic(double[] x, double[] y, double[] weights, BoundedLogistic.Box box) {
        points = ProjectedSums.Points.of(x, y, weights);
        this.box = box;
    }

    /**
     * Fits from one start; midpoint and steepness are held at or above zero, whatever the box says of them.
     *
     * @param tolerance a lightly damped step that promises less than this share of the sum of squares is the last, as
     *     is the fifth in a row that changes less
     */
    RobustFit.Fit from(LogisticCurve start, double tolerance) {
        ProjectedPoint current = at(start.midpoint(), start.steepness(), -start.span());
        double exact = EXACT * points.sumSquares();
        double damping = 1e-3;
        boolean converged = current.squares() <= exact;
        int iteration = 0;
        int negligible = 0;
        while (iteration < MAXIMUM_ITERATIONS && !converged && damping < HIGHEST_DAMPING) {
            iteration++;
            ProjectedPoint.Move move = current.step(damping);
            ProjectedPoint tried = at(
                    current.midpoint() + move.midpoint(),
                    current.steepness() + move.steepness(),
                    current.heights().a());
            converged = damping < 1 && current.change(move) < tolerance * current.squares();
            if (tried.squares() <= current.squares()) {
                boolean isNegligible = current.squares() - tried.squares() < tolerance * current.squares();
                negligible = isNegligible ? negligible + 1 : 0;
                converged |= negligible >= NEGLIGIBLE_STEPS || tried.squares() <= exact;
                current = tried;
                damping = Math.max(damping / 10, LOWEST_DAMPING);
            } else {
                damping *= 5;
            }
        }
        return fit(current, converged, iteration);
    }

    private ProjectedPoint at(double midpoint, double steepness, double flatHeight) {
        double x0 = Math.max(0, midpoint);
        double k = Math.max(0, steepness);
        ProjectedSums sums = ProjectedSums.of(points, x0, k);
        return ProjectedPoint.of(x0, k, ProjectedHeights.of(sums, box, flatHeight), sums);
    }

    private RobustFit.Fit fit(ProjectedPoint at, boolean converged, int iterations) {
        double[] parameters = {
            at.heights().a(), at.midpoint(), at.steepness(), at.heights().b()
        };
        double rootMeanSquare = StrictMath.sqrt(at.squares() / points.one());
        return new RobustFit.Fit(parameters, at.squares() / 2, rootMeanSquare, converged, iterations);
    }
}
