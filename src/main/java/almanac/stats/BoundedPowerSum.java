package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sum of two falling power laws without a constant, y = (s₁/x₁)^α + (s₂/x₂)^β, by least squares of ln y with the
 * exponents in a box.
 *
 * <p>Where both x have been sampled over a short range the two terms can swap their roles; the box then says which
 * minimum is meant.
 *
 * @param law constant 0 and the two terms
 * @param squares sum of squared residuals of ln y
 * @param rootMeanSquareLog root mean square residual of ln y
 * @param atBound whether an exponent stands at a limit of its box
 * @param starts number of starting points that were refined
 * @param startsAtBest how many of them reached the best objective to a millionth
 */
public record BoundedPowerSum(
        PowerLawSum law,
        double squares,
        double rootMeanSquareLog,
        boolean atBound,
        boolean converged,
        int points,
        int starts,
        int startsAtBest) {

    private static final int PARAMETERS = 4;

    /** Relative change of the objective that ends a refit of a resample. */
    private static final double QUICK = 1e-8;

    /**
     * Limits of the two exponents.
     *
     * @param lowestFirst smallest α
     * @param highestFirst largest α
     * @param lowestSecond smallest β
     * @param highestSecond largest β
     */
    public record Box(double lowestFirst, double highestFirst, double lowestSecond, double highestSecond) {

        /** Exponents at or above zero. */
        public static final Box NONE = new Box(0, Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
    }

    /** Fits the law; empty unless the points exceed the constants, both x vary and all values are positive. */
    public static Optional<BoundedPowerSum> of(double[] first, double[] second, double[] values, Box box) {
        if (values.length <= PARAMETERS) {
            return Optional.empty();
        }
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        Boxed residuals = residuals(first, second, values, ones, box);
        for (double[] logs : residuals.inner().logCovariates()) {
            if (!Logarithms.areFinite(logs) || !Logarithms.vary(logs)) {
                return Optional.empty();
            }
        }
        if (!Logarithms.areFinite(residuals.inner().logValues())) {
            return Optional.empty();
        }
        ManyStarts many = ManyStarts.of(PowerSumStarts.of(residuals.inner()), residuals, Double.POSITIVE_INFINITY);
        double[] best = many.best().parameters();
        return Optional.of(new BoundedPowerSum(
                PowerLawSum.of(best, 1),
                2 * many.best().objective(),
                many.best().rootMeanSquare(),
                residuals.isAtBound(best),
                many.best().converged(),
                values.length,
                many.starts(),
                many.startsAtBest()));
    }

    /** The law fitted anew, from where it stands, to the same points, each counting by the weight given. */
    public Function<double[], PowerLawSum> refits(double[] first, double[] second, double[] values, Box box) {
        Boxed residuals = residuals(first, second, values, values, box);
        return weights -> PowerLawSum.of(
                RobustFit.from(law.parameters(), residuals.weighted(weights), Double.POSITIVE_INFINITY, QUICK)
                        .parameters(),
                1);
    }

    private static Boxed residuals(double[] first, double[] second, double[] values, double[] weights, Box box) {
        double[][] logs = {Logarithms.of(first), Logarithms.of(second)};
        return new Boxed(
                new PowerSumResiduals(logs, Logarithms.of(values), weights, 1, Double.POSITIVE_INFINITY, 0), box);
    }

    /** The residuals of a sum of power laws with limits of their own. */
    private record Boxed(PowerSumResiduals inner, Box box) implements RobustFit.Residuals {

        Boxed weighted(double[] weights) {
            return new Boxed(
                    new PowerSumResiduals(
                            inner.logCovariates(),
                            inner.logValues(),
                            weights,
                            inner.sign(),
                            inner.highestExponent(),
                            inner.highestConstant()),
                    box);
        }

        boolean isAtBound(double[] p) {
            return p[1] <= lowest(1) || p[1] >= highest(1) || p[3] <= lowest(3) || p[3] >= highest(3);
        }

        @Override
        public int count() {
            return inner.count();
        }

        @Override
        public double lowest(int parameter) {
            return switch (parameter) {
                case 1 -> box.lowestFirst();
                case 3 -> box.lowestSecond();
                default -> inner.lowest(parameter);
            };
        }

        @Override
        public double highest(int parameter) {
            return switch (parameter) {
                case 1 -> box.highestFirst();
                case 3 -> box.highestSecond();
                default -> inner.highest(parameter);
            };
        }

        @Override
        public double weight(int residual) {
            return inner.weight(residual);
        }

        @Override
        public void evaluate(double[] parameters, double[] residuals, double[][] jacobian) {
            inner.evaluate(parameters, residuals, jacobian);
        }

        @Override
        public boolean isCurved() {
            return true;
        }

        @Override
        public void addCurvature(double[] parameters, double[][] jacobian, double[] slopes, double[][] matrix) {
            inner.addCurvature(parameters, jacobian, slopes, matrix);
        }
    }
}
