package almanac.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A power law above a floor, y = E + A·x^−α, by least squares of ln y.
 *
 * <p>E, ln A and α are at least zero; at E = 0 it is the pure power law.
 *
 * @param constant E, in the unit of y
 * @param coefficient A, in the unit of y times that of x to the power α
 * @param objective half the sum of squared residuals of ln y
 * @param rootMeanSquareLog root mean square residual of ln y
 * @param starts number of starting points that were refined
 * @param startsAtBest how many of them reached the best objective to a millionth
 */
public record SaturatingPower(
        double constant,
        double coefficient,
        double exponent,
        double objective,
        double rootMeanSquareLog,
        boolean converged,
        int points,
        int starts,
        int startsAtBest) {

    private static final int PARAMETERS = 3;

    /** Relative change of the objective that ends a refit of a resample. */
    private static final double QUICK = 1e-8;

    /** Fits the law; empty unless there are more distinct x than constants, all values positive. */
    public static Optional<SaturatingPower> of(double[] x, double[] y) {
        if (!canBeFitted(x, y, ones(x.length))) {
            return Optional.empty();
        }
        PowerSumFit fit = PowerSumFit.grid(start(x, y), problem(x, y));
        PowerTerm term = fit.law().terms().get(0);
        return Optional.of(new SaturatingPower(
                fit.law().constant(),
                StrictMath.exp(term.logCoefficient()),
                term.exponent(),
                fit.objective(),
                StrictMath.sqrt(2 * fit.objective() / x.length),
                fit.converged(),
                x.length,
                fit.starts(),
                fit.startsAtBest()));
    }

    /**
     * The constants (E, A, α) fitted to the same points counted by weights, from this law; empty unless more distinct x
     * have a weight than there are constants.
     */
    public double[] refitted(double[] x, double[] y, double[] weights) {
        if (!canBeFitted(x, y, weights)) {
            return new double[0];
        }
        PowerLawSum law = PowerSumFit.near(law(), problem(x, y).withWeights(weights), QUICK);
        PowerTerm term = law.terms().get(0);
        return new double[] {law.constant(), StrictMath.exp(term.logCoefficient()), term.exponent()};
    }

    public double at(double x) {
        return law().at(x);
    }

    private PowerLawSum law() {
        return new PowerLawSum(1, constant, List.of(new PowerTerm(StrictMath.log(coefficient), exponent)));
    }

    private static boolean canBeFitted(double[] x, double[] y, double[] weights) {
        double[] counted = new double[x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (weights[i] > 0) {
                counted[count++] = x[i];
            }
        }
        return Arrays.stream(counted, 0, count).distinct().count() > PARAMETERS
                && Logarithms.areFinite(Logarithms.of(x))
                && Logarithms.areFinite(Logarithms.of(y));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static PowerSumFit.Problem problem(double[] x, double[] y) {
        return PowerSumFit.Problem.rising(new double[][] {x}, y, Double.POSITIVE_INFINITY);
    }

    /** The pure law with a small exponent through the middle of the points. */
    private static PowerLawSum start(double[] x, double[] y) {
        double exponent = 0.1;
        double middle = Logarithms.mean(Logarithms.of(y)) + exponent * Logarithms.mean(Logarithms.of(x));
        return new PowerLawSum(1, 0, List.of(new PowerTerm(middle, exponent)));
    }
}
