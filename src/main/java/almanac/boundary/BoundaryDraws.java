package almanac.boundary;

import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.RisingSigmoid;
import almanac.stats.SigmoidQuantile;
import almanac.stats.SigmoidQuantileFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A boundary fitted again to whole clusters drawn with replacement, every refit begun at the fit to all rows.
 *
 * <p>Rows of one cluster share their compute and much of their scores, so that single rows are not independent.
 *
 * @param curves the curve of each resample, in the order of the resamples
 * @param requested resamples asked for; those with one distinct compute, or without convergence, have no curve
 */
public record BoundaryDraws(BoundaryFit fit, List<RisingSigmoid> curves, int requested, long seed) {

    /** How the intervals were made. */
    public static final String METHOD = "percentiles of refits to clusters drawn with replacement";

    public BoundaryDraws {
        curves = List.copyOf(curves);
    }

    /**
     * Resamples of a fit.
     *
     * @param fit the fit to this sample
     */
    public static BoundaryDraws of(BoundaryFit fit, BoundarySample sample, Resampling resampling) {
        SigmoidQuantile problem = BoundaryFit.problem(sample, fit.settings());
        double[][] rows = Bootstrap.replicates(
                sample.clusters().size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> refit(problem, timesDrawn, fit.curve()));
        List<RisingSigmoid> curves = Arrays.stream(rows)
                .map(row -> new RisingSigmoid(row[0], row[1], row[2], row[3]))
                .toList();
        return new BoundaryDraws(fit, curves, resampling.replicates(), resampling.seed());
    }

    private static double[] refit(SigmoidQuantile problem, int[] timesDrawn, RisingSigmoid start) {
        SigmoidQuantile drawn = problem.drawn(timesDrawn);
        if (drawn.distinct() < 2) {
            return new double[0];
        }
        SigmoidQuantileFit refit = drawn.near(start);
        RisingSigmoid curve = refit.curve();
        return refit.converged()
                ? new double[] {curve.floor(), curve.span(), curve.slope(), curve.midpoint()}
                : new double[0];
    }

    /** Interval of the score attainable with a log10 of the compute; empty without curves. */
    public Optional<Interval> attainable(double logFlop, double level) {
        return interval(curve -> curve.at(logFlop), level);
    }

    /**
     * Interval of the log10 of the compute at which the boundary reaches a score; a limit is infinite where that share of
     * the curves never reaches it. Empty without curves.
     */
    public Optional<Interval> computeFor(double score, double level) {
        return interval(curve -> curve.inverse(score), level);
    }

    /** Share of the curves that reach a score with any compute; 0 without curves. */
    public double shareReaching(double score) {
        long reaching = curves.stream()
                .filter(curve -> curve.inverse(score) < Double.POSITIVE_INFINITY)
                .count();
        return curves.isEmpty() ? 0 : reaching / (double) curves.size();
    }

    /** Percentile interval of anything that every curve has; empty without curves. */
    public Optional<Interval> interval(ToDoubleFunction<RisingSigmoid> statistic, double level) {
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted = curves.stream().mapToDouble(statistic).sorted().toArray();
        double low = quantile(sorted, (1 - level) / 2, -1);
        double high = quantile(sorted, (1 + level) / 2, 1);
        return Optional.of(new Interval(level, low, high, METHOD, sorted.length, seed));
    }

    /** Interpolates between two order statistics; if one of them is infinite, takes the one further out. */
    private static double quantile(double[] sorted, double probability, int outwards) {
        double rank = probability * (sorted.length - 1);
        double below = sorted[(int) StrictMath.floor(rank)];
        double above = sorted[(int) StrictMath.ceil(rank)];
        if (Double.isInfinite(below) || Double.isInfinite(above)) {
            return outwards > 0 ? above : below;
        }
        return below + (rank - StrictMath.floor(rank)) * (above - below);
    }
}
