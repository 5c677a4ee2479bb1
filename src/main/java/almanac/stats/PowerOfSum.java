package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A power of a sum of two falling terms, y = [(s₁/x₁)^(α/β) + s₂/x₂]^β: the joint law of loss in size and data of Kaplan
 * et al. 2020 (equation 1.5). With x₂ without bound y = (s₁/x₁)^α, with x₁ without bound y = (s₂/x₂)^β.
 *
 * @param firstExponent α
 * @param logFirstScale ln s₁, s₁ in the unit of x₁
 * @param secondExponent β
 * @param logSecondScale ln s₂, s₂ in the unit of x₂
 */
public record PowerOfSum(double firstExponent, double logFirstScale, double secondExponent, double logSecondScale) {

    private static final int PARAMETERS = 4;

    /** Relative change of the objective that ends a refit of a resample. */
    private static final double QUICK = 1e-8;

    /**
     * A law fitted by least squares of ln y.
     *
     * @param squares sum of squared residuals of ln y
     * @param rootMeanSquareLog root mean square residual of ln y
     * @param starts number of starting points that were refined
     * @param startsAtBest how many of them reached the best objective to a millionth
     */
    public record Fit(
            PowerOfSum law,
            double squares,
            double rootMeanSquareLog,
            boolean converged,
            int points,
            int starts,
            int startsAtBest) {}

    /** Fits the law; empty unless the points exceed the constants, both x vary and all values are positive. */
    public static Optional<Fit> fit(double[] first, double[] second, double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        if (values.length <= PARAMETERS) {
            return Optional.empty();
        }
        PowerOfSumResiduals residuals = PowerOfSumResiduals.of(first, second, values, ones);
        if (!Logarithms.areFinite(residuals.logFirst())
                || !Logarithms.areFinite(residuals.logSecond())
                || !Logarithms.areFinite(residuals.logValues())
                || !Logarithms.vary(residuals.logFirst())
                || !Logarithms.vary(residuals.logSecond())) {
            return Optional.empty();
        }
        ManyStarts many = ManyStarts.of(residuals.starts(), residuals, Double.POSITIVE_INFINITY);
        return Optional.of(new Fit(
                residuals.law(many.best().parameters()),
                2 * many.best().objective(),
                many.best().rootMeanSquare(),
                many.best().converged(),
                values.length,
                many.starts(),
                many.startsAtBest()));
    }

    /** This law fitted anew, from where it stands, to the same points, each counting by the weight given. */
    public Function<double[], PowerOfSum> refits(double[] first, double[] second, double[] values) {
        PowerOfSumResiduals residuals = PowerOfSumResiduals.of(first, second, values, values);
        double[] start = residuals.parameters(this);
        return weights ->
                residuals.law(RobustFit.from(start, residuals.weighted(weights), Double.POSITIVE_INFINITY, QUICK)
                        .parameters());
    }

    public double at(double first, double second) {
        double ofFirst = firstExponent / secondExponent * (logFirstScale - StrictMath.log(first));
        return StrictMath.exp(secondExponent * Logarithms.ofSum(ofFirst, logSecondScale - StrictMath.log(second)));
    }

    /** The power of x₁ that x₂ must follow for the same relative excess over the law without bound on x₂: α/β. */
    public double exponentRatio() {
        return firstExponent / secondExponent;
    }
}
