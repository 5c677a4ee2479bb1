package almanac.stats;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Loss as a sum of power laws in parameters and tokens: L(N, D) = A·N^−α + B·D^−β + E.
 *
 * <p>The form of Hoffmann et al. 2022 (equation 2); with E = 0 that of Xiao et al. 2024 (equation 2). Fitted on the
 * logarithm of the loss with the Huber loss.
 *
 * @param e irreducible loss, in the unit of the loss; 0 where the form has none
 */
public record LossSurface(double a, double alpha, double b, double beta, double e) {

    private static final double[] EXPONENTS = {0.05, 0.1, 0.2, 0.35, 0.6};

    /**
     * A fitted surface.
     *
     * @param rootMeanSquareLog root mean square residual of ln L
     * @param starts number of starting points that were refined
     * @param startsAtBest how many of them reached the best objective to 1e-9 relative
     */
    public record Fit(
            LossSurface surface,
            double objective,
            double rootMeanSquareLog,
            boolean converged,
            int points,
            int starts,
            int startsAtBest) {}

    /** Loss at N parameters and D tokens. */
    public double at(double parameters, double tokens) {
        return a * StrictMath.pow(parameters, -alpha) + dataTerm(tokens) + e;
    }

    /** The part of the loss that more parameters cannot remove, the irreducible loss left aside. */
    public double dataTerm(double tokens) {
        return b * StrictMath.pow(tokens, -beta);
    }

    /**
     * Fits the surface from a grid of exponents; at each the linear least squares for the coefficients gives a start.
     *
     * @param delta Huber threshold on ln L
     * @param irreducible whether E is fitted (bounded below by zero) or fixed at zero
     * @throws IllegalArgumentException with no more points than parameters, or if no start has positive coefficients
     */
    public static Fit fit(double[] parameters, double[] tokens, double[] loss, double delta, boolean irreducible) {
        int free = irreducible ? 5 : 4;
        if (loss.length <= free) {
            throw new IllegalArgumentException(
                    "a loss surface with " + free + " constants needs more than " + free + " runs, got " + loss.length);
        }
        LogLossResiduals residuals = LogLossResiduals.of(parameters, tokens, loss, irreducible);
        RobustFit.Fit best = null;
        double[] objectives = new double[EXPONENTS.length * EXPONENTS.length];
        int starts = 0;
        for (double alpha : EXPONENTS) {
            for (double beta : EXPONENTS) {
                double[] start = residuals.start(linear(residuals, loss, alpha, beta, irreducible), alpha, beta);
                if (start.length == 0) {
                    continue;
                }
                RobustFit.Fit fit = RobustFit.from(start, residuals, delta);
                objectives[starts++] = fit.objective();
                best = best == null || fit.objective() < best.objective() ? fit : best;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no start with positive coefficients: the losses do not fall");
        }
        int atBest = 0;
        for (int i = 0; i < starts; i++) {
            atBest += objectives[i] <= best.objective() * (1 + 1e-9) ? 1 : 0;
        }
        LossSurface surface = residuals.surface(best.parameters());
        return new Fit(surface, best.objective(), best.rootMeanSquare(), best.converged(), loss.length, starts, atBest);
    }

    /** Relative least squares for the coefficients of the two centred power terms (and the constant). */
    private static double[] linear(
            LogLossResiduals centred, double[] loss, double alpha, double beta, boolean irreducible) {
        double[][] rows = new double[loss.length][irreducible ? 3 : 2];
        double[] ones = new double[loss.length];
        for (int i = 0; i < loss.length; i++) {
            rows[i][0] = StrictMath.exp(-alpha * centred.logParameters()[i]) / loss[i];
            rows[i][1] = StrictMath.exp(-beta * centred.logTokens()[i]) / loss[i];
            if (irreducible) {
                rows[i][2] = 1 / loss[i];
            }
            ones[i] = 1;
        }
        try {
            return new QRDecomposition(new Array2DRowRealMatrix(rows, false))
                    .getSolver()
                    .solve(new ArrayRealVector(ones, false))
                    .toArray();
        } catch (SingularMatrixException collinear) {
            return new double[0];
        }
    }
}
