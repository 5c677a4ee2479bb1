package almanac.scaling.heldout;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How far a form fitted below a cut of compute is off the runs above it.
 *
 * @param target which runs above the cut are asked
 * @param search how the fit was found
 * @param fittedRuns runs behind the fit
 * @param fitError root mean square of ln L̂ − ln L over them
 * @param heldOutRuns runs asked
 * @param error root mean square of ln L̂ − ln L over the runs asked
 * @param bias mean of ln L̂ − ln L: above zero the form expects too much loss
 * @param coverage share of the runs asked whose loss lies in its prediction interval; empty where few refits succeed
 * @param level of the prediction intervals
 * @param resamples refits behind them
 */
public record HeldOutScore(
        RivalForm form,
        Target target,
        Search search,
        int fittedRuns,
        double fitError,
        int heldOutRuns,
        double error,
        double bias,
        OptionalDouble coverage,
        double level,
        int resamples,
        long seed) {

    /** How the intervals behind the coverage are made. */
    public static final String METHOD =
            "percentiles of refits to resampled runs below the cut, each with a residual of the fit added";

    public static final double LEVEL = 0.95;

    private static final int FEWEST_RESAMPLES = 10;

    /**
     * How a fit was found.
     *
     * @param objective half the sum of squares of ln L̂ − ln L, or the sum of their Huber losses
     * @param startsAtBest how many of the starts reached the best objective to a millionth
     */
    public record Search(double objective, int starts, int startsAtBest, boolean converged) {}

    /** Which runs above the cut are asked. */
    public enum Target {
        /** Those that no run of the same or less compute beats. */
        FRONTIER("frontier"),
        /** All of them. */
        ALL("all");

        private final String id;

        Target(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        List<ComputeRun> of(ComputeSplit split) {
            return this == FRONTIER ? split.frontierAbove() : split.above();
        }
    }

    /**
     * The scores of a form on a split: on the frontier, and for forms that know size and tokens on all runs; a shortage
     * where the form cannot be fitted, or too few runs can be asked.
     */
    static Outcome<List<HeldOutScore>> of(RivalForm form, ComputeSplit split, Resampling resampling) {
        List<Target> targets = Stream.of(Target.values())
                .filter(target -> form.isJoint() || target == Target.FRONTIER)
                .filter(target -> target.of(split).size() >= ComputeSplit.FEWEST_HELD_OUT)
                .toList();
        if (targets.isEmpty()) {
            return Outcome.none("fewer-than-three-held-out-optima");
        }
        return RivalFit.of(form, split.below()).map(fit -> {
            double[][] draws = draws(fit, split, resampling);
            return targets.stream()
                    .map(target -> of(form, target, fit, split, draws, resampling))
                    .toList();
        });
    }

    private static HeldOutScore of(
            RivalForm form, Target target, RivalFit fit, ComputeSplit split, double[][] draws, Resampling resampling) {
        List<ComputeRun> asked = target.of(split);
        double[] misses = misses(fit.law(), asked);
        return new HeldOutScore(
                form,
                target,
                fit.search(),
                fit.points().size(),
                rootMeanSquare(misses(fit.law(), fit.points())),
                asked.size(),
                rootMeanSquare(misses),
                mean(misses),
                coverage(draws, split.above(), asked),
                LEVEL,
                draws.length,
                resampling.seed());
    }

    private static double[] misses(RivalFit.Law law, List<ComputeRun> runs) {
        return runs.stream()
                .mapToDouble(run -> StrictMath.log(law.at(run)) - run.lnLoss())
                .toArray();
    }

    /** One row per resample: ln L̂ plus a residual for each run above the cut. */
    private static double[][] draws(RivalFit fit, ComputeSplit split, Resampling resampling) {
        Units units = Units.of(split.below());
        double[] residuals = misses(fit.law(), fit.points());
        Function<SplittableRandom, double[]> draw = random -> fit.refits()
                .apply(units.rows(Bootstrap.draw(units.count(), random)))
                .map(law -> split.above().stream()
                        .mapToDouble(run -> StrictMath.log(law.at(run)) - residuals[random.nextInt(residuals.length)])
                        .toArray())
                .orElseGet(() -> new double[0]);
        return Bootstrap.replicates(resampling.replicates(), resampling.streams(), draw::apply);
    }

    private static OptionalDouble coverage(double[][] draws, List<ComputeRun> above, List<ComputeRun> asked) {
        if (draws.length < FEWEST_RESAMPLES) {
            return OptionalDouble.empty();
        }
        int inside = 0;
        for (ComputeRun run : asked) {
            double[] drawn = Bootstrap.column(draws, above.indexOf(run));
            double[] limits = Quantiles.of(drawn, (1 - LEVEL) / 2, (1 + LEVEL) / 2);
            inside += limits[0] <= run.lnLoss() && run.lnLoss() <= limits[1] ? 1 : 0;
        }
        return OptionalDouble.of((double) inside / asked.size());
    }

    private static double rootMeanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return StrictMath.sqrt(sum / values.length);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Training runs, drawn together with all of their rows. */
    private record Units(int[] ofRow, int count) {

        static Units of(List<ComputeRun> rows) {
            List<Integer> known = new ArrayList<>();
            int[] ofRow = new int[rows.size()];
            for (int i = 0; i < ofRow.length; i++) {
                int run = rows.get(i).trainingRun();
                if (!known.contains(run)) {
                    known.add(run);
                }
                ofRow[i] = known.indexOf(run);
            }
            return new Units(ofRow, known.size());
        }

        int[] rows(int[] timesDrawn) {
            int[] rows = new int[ofRow.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = timesDrawn[ofRow[i]];
            }
            return rows;
        }
    }
}
