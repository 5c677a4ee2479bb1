package almanac.report.ladder;

import almanac.stats.BoundedLogistic;
import almanac.stats.LineFit;
import almanac.stats.LogSigmoidCurve;
import almanac.stats.LogisticCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/**
 * The second step: accuracy from the feature.
 *
 * <p>From a loss, Acc = a/(1 + exp(−k(L − L₀))) + b by least squares with a in [−1, 0], L₀ and k at or above zero, b in
 * [0, 1], and one added point of accuracy one at loss zero. From the task cross-entropy, Acc = 1 + |a|·ln σ(−k(L − L₀))
 * without that point (Bhagia et al. 2024).
 *
 * @param squares sum of squared residuals, the added point included
 * @param meanRelativeError mean of |fitted − measured| / measured, without the added point
 * @param points fitted points, without the added one
 * @param near the curves of the starts that ended within one per cent of the best sum, as functions of their kind
 */
public record Step2(
        double a,
        double midpoint,
        double steepness,
        double b,
        boolean isLogarithmic,
        double squares,
        double meanRelativeError,
        boolean converged,
        int points,
        List<LogisticCurve> near) {

    private static final double TOLERANCE = 1e-14;

    /** For the logarithmic curve, of which the data may show no more than a straight line or an exponential. */
    private static final double FLAT_TOLERANCE = 1e-9;

    private static final double QUICK_TOLERANCE = 1e-10;

    static Step2 of(PooledPoints points, Recipe recipe, double chance) {
        return recipe.isLogarithmic()
                ? logarithmic(points)
                : logistic(points, BoundedLogistic.Box.UNIT, starts(points, chance));
    }

    /** The same, not quite to the limit of rounding: where many fits are wanted. */
    static Step2 quick(PooledPoints points, Recipe recipe, double chance) {
        return recipe.isLogarithmic()
                ? logarithmic(points)
                : logistic(
                        points,
                        added -> BoundedLogistic.quick(
                                added.feature(),
                                added.accuracy(),
                                ones(added.count()),
                                BoundedLogistic.Box.UNIT,
                                starts(points, chance),
                                QUICK_TOLERANCE));
    }

    /** From the points: the straight line that the curve is far above L₀, bent as widely as the losses reach. */
    private static LogSigmoidCurve logarithmicStart(PooledPoints points) {
        DoubleSummaryStatistics losses = Arrays.stream(points.feature()).summaryStatistics();
        double reach = losses.getMax() - losses.getMin();
        if (reach > 0) {
            LineFit line = LineFit.of(points.feature(), points.accuracy());
            if (line.slope() < 0) {
                double meetsOne = (1 - line.intercept()) / line.slope();
                return new LogSigmoidCurve(-line.slope() * reach, 1 / reach, Math.max(0, meetsOne));
            }
        }
        return new LogSigmoidCurve(0.1, 3, 0.9); // the published start
    }

    /** The logistic by least squares in a box, with the added point. */
    static Step2 logistic(PooledPoints points, BoundedLogistic.Box box, List<LogisticCurve> starts) {
        return logistic(
                points,
                added -> BoundedLogistic.fit(
                        added.feature(), added.accuracy(), ones(added.count()), box, starts, TOLERANCE));
    }

    private static Step2 logistic(PooledPoints points, Function<PooledPoints, BoundedLogistic.Fit> fitting) {
        BoundedLogistic.Fit fit = fitting.apply(points.withAccuracyOneAtNought());
        LogisticCurve curve = fit.curve();
        return new Step2(
                fit.a(),
                curve.midpoint(),
                curve.steepness(),
                fit.b(),
                false,
                fit.squares(),
                error(points, curve::at),
                fit.converged(),
                points.count(),
                fit.near());
    }

    /** The published start, and one from the points themselves: middle and slope of a straight line. */
    static List<LogisticCurve> starts(PooledPoints points, double chance) {
        List<LogisticCurve> starts = new ArrayList<>();
        starts.add(new LogisticCurve(chance, 1 - chance, 3, 0.9));
        if (Arrays.stream(points.feature()).distinct().count() > 1) {
            LineFit line = LineFit.of(points.feature(), points.accuracy());
            if (line.slope() < 0) {
                double middle = ((1 + chance) / 2 - line.intercept()) / line.slope();
                double steepness = -4 * line.slope() / (1 - chance);
                starts.add(new LogisticCurve(chance, 1 - chance, steepness, Math.max(0, middle)));
            }
        }
        return starts;
    }

    private static Step2 logarithmic(PooledPoints points) {
        LogSigmoidCurve.Fit fit = LogSigmoidCurve.fit(
                points.feature(), points.accuracy(), ones(points.count()), logarithmicStart(points), FLAT_TOLERANCE);
        LogSigmoidCurve curve = fit.curve();
        return new Step2(
                -curve.scale(),
                curve.midpoint(),
                curve.steepness(),
                1,
                true,
                fit.squares(),
                error(points, curve::at),
                fit.converged(),
                points.count(),
                List.of());
    }

    /** Accuracy at a value of the feature. */
    public double at(double feature) {
        return isLogarithmic
                ? new LogSigmoidCurve(-a, steepness, midpoint).at(feature)
                : new LogisticCurve(a + b, -a, steepness, midpoint).at(feature);
    }

    private static double error(PooledPoints points, java.util.function.DoubleUnaryOperator curve) {
        double sum = 0;
        for (int i = 0; i < points.count(); i++) {
            sum += Math.abs(curve.applyAsDouble(points.feature()[i]) / points.accuracy()[i] - 1);
        }
        return sum / points.count();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
