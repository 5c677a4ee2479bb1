package almanac.scaling.law;

import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.PowerLawSum;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import almanac.stats.StandardDeviation;
import almanac.stats.TwoTermFit;
import almanac.stats.TwoTermProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A fit repeated on resampled runs, every refit begun at the fit to all of them.
 *
 * @param laws the law of each resample, in the order of the resamples; kept whole for pictures of two constants together
 * @param requested resamples asked for; those of too few distinct runs, or without convergence, have no law
 */
public record LossLawDraws(LossLawFit fit, List<LossLaw> laws, int requested, long seed) {

    /** How the intervals were made. */
    public static final String METHOD = "percentiles of refits to runs drawn with replacement";

    /** A step that promises less is the last: a hundred-thousandth of what one run contributes. */
    private static final double TOLERANCE = 1e-7;

    public LossLawDraws {
        laws = List.copyOf(laws);
    }

    /**
     * Resamples of a Huber or least-squares fit.
     *
     * @param fit the fit to these runs
     * @throws IllegalArgumentException for absolute values, or where the runs carry no fit
     */
    public static LossLawDraws of(LossLawFit fit, List<SizedLoss> runs, Resampling resampling) {
        if (fit.function() == LossFunction.LEAST_ABSOLUTE) {
            throw new IllegalArgumentException("only Huber and least-squares fits are resampled");
        }
        TwoTermProblem problem = LossLawFit.problem(runs)
                .orElseThrow(() -> new IllegalArgumentException("the runs carry no fit to resample"));
        PowerLawSum start = fit.law().sum();
        double[][] rows = Bootstrap.replicates(
                runs.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> constants(problem.drawn(timesDrawn), start, fit.function()));
        List<LossLaw> laws = Arrays.stream(rows)
                .map(row -> new LossLaw(row[0], row[1], row[2], row[3], row[4]))
                .toList();
        return new LossLawDraws(fit, laws, resampling.replicates(), resampling.seed());
    }

    private static double[] constants(TwoTermProblem drawn, PowerLawSum start, LossFunction function) {
        if (drawn.count() <= TwoTermProblem.CONSTANTS) {
            return new double[0];
        }
        TwoTermFit refit = drawn.near(start, function.delta(), TOLERANCE);
        LossLaw law = LossLaw.of(refit.law());
        return refit.converged() ? new double[] {law.e(), law.a(), law.alpha(), law.b(), law.beta()} : new double[0];
    }

    /** Percentile interval of a constant or of anything else that every law has; empty without laws. */
    public Optional<Interval> interval(ToDoubleFunction<LossLaw> statistic, double level) {
        return interval(values(statistic), level);
    }

    /** Standard deviation of a constant over the resamples; empty with fewer than two. */
    public OptionalDouble standardError(ToDoubleFunction<LossLaw> statistic) {
        return standardError(values(statistic));
    }

    /** Percentile interval of a number of the best split, over the laws that have one. */
    public Optional<Interval> splitInterval(ToDoubleFunction<BestSplit> statistic, double level) {
        return interval(splits(statistic), level);
    }

    /** Standard deviation of a number of the best split, over the laws that have one. */
    public OptionalDouble splitStandardError(ToDoubleFunction<BestSplit> statistic) {
        return standardError(splits(statistic));
    }

    /** The middle of a statistic over the resamples; empty without laws. */
    public OptionalDouble median(ToDoubleFunction<LossLaw> statistic) {
        return laws.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(values(statistic)));
    }

    private double[] values(ToDoubleFunction<LossLaw> statistic) {
        return laws.stream().mapToDouble(statistic).toArray();
    }

    private double[] splits(ToDoubleFunction<BestSplit> statistic) {
        Function<LossLaw, Optional<BestSplit>> split = LossLaw::bestSplit;
        return laws.stream()
                .map(split)
                .flatMap(Optional::stream)
                .mapToDouble(statistic)
                .toArray();
    }

    private Optional<Interval> interval(double[] values, double level) {
        if (values.length == 0) {
            return Optional.empty();
        }
        double[] limits = Quantiles.of(values, (1 - level) / 2, (1 + level) / 2);
        return Optional.of(new Interval(level, limits[0], limits[1], METHOD, values.length, seed));
    }

    private static OptionalDouble standardError(double[] values) {
        if (values.length < 2) {
            return OptionalDouble.empty();
        }
        double n = values.length;
        return OptionalDouble.of(StandardDeviation.ofPopulation(values) * StrictMath.sqrt(n / (n - 1)));
    }
}
