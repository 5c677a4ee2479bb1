package almanac.boundary.rival;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.stats.ConstantQuantile;
import almanac.stats.EqualMassBins;
import almanac.stats.ErrorPowerQuantile;
import almanac.stats.GroupedRows;
import almanac.stats.Quantiles;
import almanac.stats.SplineQuantile;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A boundary by one of the estimators compared in table 2 of Zhang et al. 2026 (arXiv 2602.15327).
 *
 * @param curve score at a log10 of the compute; beyond the sample, that at its nearest end
 * @param projectedGradient certificate of a descent, zero at a minimum; empty for estimators without a descent
 */
public record RivalBoundary(RivalEstimator estimator, DoubleUnaryOperator curve, OptionalDouble projectedGradient) {

    /** Bins wanted, and rows below which a bin is merged with a neighbour. */
    static final int BINS = 10;

    static final int LEAST_PER_BIN = 30;

    /** Fits an estimator. The ridge of the settings concerns the sigmoid only. */
    public static Outcome<RivalBoundary> of(
            RivalEstimator estimator, BoundarySample sample, BoundarySettings settings) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(sample);
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        return switch (estimator) {
            case CONSTANT -> Outcome.of(constant(sample, settings));
            case BINWISE -> Outcome.of(binwise(sample, settings));
            case I_SPLINE -> Outcome.of(spline(sample, settings));
            case SIGMOID -> BoundaryFit.of(sample, settings).map(RivalBoundary::sigmoid);
            case POWER_LAW -> Outcome.of(powerLaw(sample, settings));
        };
    }

    /** The constant that minimises the smoothed loss, which the constant of the paper does not: that is a plain quantile. */
    public static Outcome<RivalBoundary> constantOfLeastLoss(BoundarySample sample, BoundarySettings settings) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(sample);
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        double constant = ConstantQuantile.of(sample.score(), settings.loss());
        return Outcome.of(new RivalBoundary(RivalEstimator.CONSTANT, logFlop -> constant, OptionalDouble.empty()));
    }

    /** The score at a log10 of the compute. */
    public double at(double logFlop) {
        return curve.applyAsDouble(logFlop);
    }

    private static RivalBoundary constant(BoundarySample sample, BoundarySettings settings) {
        double quantile = Quantiles.of(sample.score(), settings.tau())[0];
        return new RivalBoundary(RivalEstimator.CONSTANT, logFlop -> quantile, OptionalDouble.empty());
    }

    /** The bin of a compute beyond the bins is the nearest; a bin that holds no row takes the constant of all rows. */
    private static RivalBoundary binwise(BoundarySample sample, BoundarySettings settings) {
        EqualMassBins bins = EqualMassBins.of(sample.logFlop(), BINS, LEAST_PER_BIN);
        double whole = ConstantQuantile.of(sample.score(), settings.loss());
        double[] constants = Arrays.stream(ConstantQuantile.of(sample.logFlop(), sample.score(), bins, settings.loss()))
                .map(constant -> Double.isNaN(constant) ? whole : constant)
                .toArray();
        DoubleUnaryOperator inRange = logFlop -> constants[bins.binOf(logFlop)];
        return new RivalBoundary(RivalEstimator.BINWISE, within(sample, inRange), OptionalDouble.empty());
    }

    private static RivalBoundary spline(BoundarySample sample, BoundarySettings settings) {
        SplineQuantile.Fit fit = SplineQuantile.fit(rows(sample), settings.loss());
        return new RivalBoundary(
                RivalEstimator.I_SPLINE, within(sample, fit.curve()::at), OptionalDouble.of(fit.gradient()));
    }

    private static RivalBoundary sigmoid(BoundaryFit fit) {
        return new RivalBoundary(
                RivalEstimator.SIGMOID, fit::at, OptionalDouble.of(fit.found().projectedGradient()));
    }

    private static RivalBoundary powerLaw(BoundarySample sample, BoundarySettings settings) {
        ErrorPowerQuantile.Fit fit = ErrorPowerQuantile.fit(rows(sample), settings.loss());
        return new RivalBoundary(
                RivalEstimator.POWER_LAW, within(sample, fit::at), OptionalDouble.of(fit.projectedGradient()));
    }

    private static GroupedRows rows(BoundarySample sample) {
        return GroupedRows.of(sample.logFlop(), sample.score());
    }

    private static DoubleUnaryOperator within(BoundarySample sample, DoubleUnaryOperator curve) {
        double lowest = sample.lowest();
        double highest = sample.highest();
        return logFlop -> curve.applyAsDouble(Math.min(highest, Math.max(lowest, logFlop)));
    }
}
