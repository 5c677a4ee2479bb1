package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.PlaneFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The penalty of overfitting as a power of size and unique tokens, N^p·U^−q, by least squares of its logarithm; and the
 * same penalty against N^e/U with e given, as Kaplan et al. 2020 put it.
 *
 * @param plane of ln penalty on ln N and ln U
 * @param givenExponent e
 * @param collapse line of ln penalty on ln (N^e/U)
 * @param groups groups of pairs that share their runs on fresh data, drawn together
 * @param replicates one row per resample of the groups: p, q, p/q, and the tokens per N^e
 */
public record OverfittingPenalty(
        PlaneFit plane, double givenExponent, LineFit collapse, int groups, Replicates replicates) {

    /** Penalty that counts as avoided: about the noise between seeds (Kaplan et al. 2020, section 4.2). */
    public static final double AVOIDED = 0.02;

    private static final String METHOD = "bootstrap of the groups of pairs with the same fresh runs, percentiles";

    /** What has an interval. */
    public enum Quantity {
        SIZE_EXPONENT(0),
        DATA_EXPONENT(1),
        EXPONENT_RATIO(2),
        TOKENS_PER_POWER_OF_SIZE(3);

        /** Its column in the replicates. */
        private final int column;

        Quantity(int column) {
            this.column = column;
        }
    }

    /** Fits both forms; a shortage with fewer than four pairs, or where size and data go together. */
    public static Outcome<OverfittingPenalty> of(
            List<OverfittingPair> pairs, double givenExponent, Resampling resampling) {
        double[] sizes = logs(pairs, OverfittingPair::parameters);
        double[] unique = logs(pairs, OverfittingPair::uniqueTokens);
        double[] penalties = logs(pairs, OverfittingPair::penalty);
        int[] groups = groups(pairs);
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        Optional<PlaneFit> plane = PlaneFit.of(sizes, unique, penalties);
        return Outcome.of(
                plane.map(fit -> new OverfittingPenalty(
                        fit,
                        givenExponent,
                        collapse(sizes, unique, penalties, givenExponent, penalties.length),
                        count,
                        replicates(sizes, unique, penalties, givenExponent, groups, count, resampling))),
                Outcome.TOO_FEW_RUNS);
    }

    private static Replicates replicates(
            double[] sizes,
            double[] unique,
            double[] penalties,
            double exponent,
            int[] groups,
            int count,
            Resampling resampling) {
        double[][] rows = Bootstrap.replicates(count, resampling.replicates(), resampling.streams(), timesDrawn -> {
            double[] x = drawn(sizes, groups, timesDrawn);
            double[] u = drawn(unique, groups, timesDrawn);
            double[] y = drawn(penalties, groups, timesDrawn);
            return PlaneFit.of(x, u, y)
                    .map(fit -> statistics(fit, collapse(x, u, y, exponent, y.length)))
                    .orElseGet(() -> new double[0]);
        });
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    private static double[] statistics(PlaneFit plane, LineFit collapse) {
        return new double[] {plane.first(), -plane.second(), -plane.first() / plane.second(), tokens(collapse)};
    }

    private static LineFit collapse(double[] sizes, double[] unique, double[] penalties, double exponent, int count) {
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = exponent * sizes[i] - unique[i];
        }
        return LineFit.of(x, penalties, count);
    }

    private static double tokens(LineFit collapse) {
        return StrictMath.exp((collapse.intercept() - StrictMath.log(AVOIDED)) / collapse.slope());
    }

    /** p */
    public double sizeExponent() {
        return plane.first();
    }

    /** q */
    public double dataExponent() {
        return -plane.second();
    }

    /** p/q: the power of the size that the unique tokens must follow for the same penalty. */
    public double exponentRatio() {
        return sizeExponent() / dataExponent();
    }

    /** Unique tokens that keep the penalty at {@link #AVOIDED}, over N^e. */
    public double tokensPerPowerOfSize() {
        return tokens(collapse);
    }

    public Optional<Interval> interval(Quantity quantity, double level) {
        return replicates.interval(quantity.column, level);
    }

    /** The groups that occur, numbered from 0 in the order of their first pair. */
    private static int[] groups(List<OverfittingPair> pairs) {
        List<Integer> occurring =
                pairs.stream().map(OverfittingPair::fresh).distinct().toList();
        return pairs.stream().mapToInt(pair -> occurring.indexOf(pair.fresh())).toArray();
    }

    private static double[] drawn(double[] values, int[] groups, int[] timesDrawn) {
        double[] drawn =
                new double[Arrays.stream(groups).map(group -> timesDrawn[group]).sum()];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int times = 0; times < timesDrawn[groups[i]]; times++) {
                drawn[next++] = values[i];
            }
        }
        return drawn;
    }

    private static double[] logs(List<OverfittingPair> pairs, ToDoubleFunction<OverfittingPair> value) {
        return pairs.stream().mapToDouble(value).map(StrictMath::log).toArray();
    }
}
