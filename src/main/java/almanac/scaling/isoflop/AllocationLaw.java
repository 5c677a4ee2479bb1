package almanac.scaling.isoflop;

import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Best size, best tokens and lowest loss as powers of compute, each a least-squares line in logarithms.
 *
 * @param parameters N* over C
 * @param tokens D* over C
 * @param loss lowest loss over C
 * @param replicates slope and intercept of the three lines in each resample; none where the units are too few
 * @param lowestFlop smallest budget behind the law
 * @param highestFlop largest budget behind the law
 */
public record AllocationLaw(
        PowerTrend parameters,
        PowerTrend tokens,
        PowerTrend loss,
        Replicates replicates,
        double lowestFlop,
        double highestFlop) {

    /** A line through fewer budgets is not drawn. */
    public static final int FEWEST_BUDGETS = 3;

    /** With fewer units resampling repeats the same few lines, and its interval would be too narrow. */
    public static final int FEWEST_UNITS_FOR_INTERVAL = 5;

    /** Fewer budgets than this make a law fragile; it is flagged, not hidden. */
    public static final int FEW_BUDGETS = 6;

    private static final String METHOD = "percentile bootstrap over budgets, lines refitted";

    private static final int N = 0;
    private static final int D = 2;
    private static final int LOSS = 4;

    /**
     * Fits the lines, with budgets as the units that are resampled: the scatter of the optima about the line holds both
     * the noise of the runs and what the optima lack of a power law. Resampling runs within budgets would hold the first
     * only. On simulated laws of six to twelve budgets the intervals at 95 % hold the truth in about nine cases of ten.
     *
     * @return empty with fewer than three distinct budgets
     */
    public static Optional<AllocationLaw> of(List<Optimum> optima, Resampling resampling) {
        Lines all = Lines.of(optima);
        boolean enough = optima.size() >= FEWEST_UNITS_FOR_INTERVAL;
        double[][] rows = enough
                ? Bootstrap.replicates(
                        optima.size(),
                        resampling.replicates(),
                        resampling.streams(),
                        drawn -> all.drawn(drawn).statistics())
                : new double[0][];
        return of(optima, new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD));
    }

    /** As {@link #of(List, Resampling)}, with resamples that were made of other units. */
    static Optional<AllocationLaw> of(List<Optimum> optima, Replicates replicates) {
        Lines lines = Lines.of(optima);
        if (lines.distinctBudgets() < FEWEST_BUDGETS) {
            return Optional.empty();
        }
        return Optional.of(new AllocationLaw(
                new PowerTrend(LineFit.of(lines.lnFlop(), lines.lnParameters())),
                new PowerTrend(LineFit.of(lines.lnFlop(), lines.lnTokens())),
                new PowerTrend(LineFit.of(lines.lnFlop(), lines.lnLoss())),
                replicates,
                optima.stream().mapToDouble(Optimum::flop).min().orElseThrow(),
                optima.stream().mapToDouble(Optimum::flop).max().orElseThrow()));
    }

    /** Number of budgets behind the law. */
    public int budgets() {
        return parameters.line().points();
    }

    public boolean hasFewBudgets() {
        return budgets() < FEW_BUDGETS;
    }

    public Optional<Interval> parametersInterval(double level) {
        return replicates.interval(N, level);
    }

    public Optional<Interval> tokensInterval(double level) {
        return replicates.interval(D, level);
    }

    /** Exponent of the falling loss, above zero: L = (C₀/C)^α. */
    public double alphaC() {
        return -loss.exponent();
    }

    public Optional<Interval> alphaCInterval(double level) {
        return replicates.interval(LOSS, level).map(interval -> interval.mapped(slope -> -slope));
    }

    public double tokensPerParameter(double flop) {
        return tokens.at(flop) / parameters.at(flop);
    }

    /** Interval of {@link #tokensPerParameter}. */
    public Optional<Interval> tokensPerParameterInterval(double flop, double level) {
        return heights(level, row -> at(row, D, flop) - at(row, N, flop));
    }

    /** Interval of the best size at a budget. */
    public Optional<Interval> parametersInterval(double flop, double level) {
        return heights(level, row -> at(row, N, flop));
    }

    private Optional<Interval> heights(double level, ToDoubleFunction<double[]> log) {
        double[][] rows = Arrays.stream(replicates.rows())
                .map(row -> new double[] {log.applyAsDouble(row)})
                .toArray(double[][]::new);
        return new Replicates(rows, replicates.requested(), replicates.seed(), replicates.method())
                .interval(0, level)
                .map(interval -> interval.mapped(StrictMath::exp));
    }

    private static double at(double[] row, int line, double flop) {
        return row[line + 1] + row[line] * StrictMath.log(flop);
    }

    /** Whether the law was fitted on no budget as small or as large. */
    public boolean isExtrapolated(double flop) {
        return flop < lowestFlop || flop > highestFlop;
    }
}
