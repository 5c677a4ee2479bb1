package almanac.scaling.isoflop;

import almanac.stats.Bootstrap;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;

/** Lines through the envelopes of resampled learning curves, through all budgets and through those with a size inside. */
final class EnvelopeReplicates {

    private static final String METHOD = "percentile bootstrap over runs, envelope and lines refitted";

    private static final int STATISTICS = 6;

    private final LossesAtBudgets losses;
    private final double[] lnFlop;
    private final double[] lnParameters;
    private final double[][] lnLosses;

    private EnvelopeReplicates(LossesAtBudgets losses) {
        this.losses = losses;
        lnFlop = logs(losses.flop());
        lnParameters = logs(losses.parameters());
        lnLosses = Arrays.stream(losses.losses()).map(EnvelopeReplicates::logs).toArray(double[][]::new);
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    /** The resamples for all budgets, then those for budgets with a size inside; none where the runs are too few. */
    static Replicates[] both(LossesAtBudgets losses, Resampling resampling) {
        EnvelopeReplicates envelope = new EnvelopeReplicates(losses);
        double[][] joined = losses.runs() >= AllocationLaw.FEWEST_UNITS_FOR_INTERVAL
                ? Bootstrap.replicates(
                        losses.runs(), resampling.replicates(), resampling.streams(), envelope::statistics)
                : new double[0][];
        return new Replicates[] {columns(joined, 0, resampling), columns(joined, STATISTICS, resampling)};
    }

    private static Replicates columns(double[][] joined, int from, Resampling resampling) {
        double[][] rows = Arrays.stream(joined)
                .map(row -> Arrays.copyOfRange(row, from, from + STATISTICS))
                .filter(row -> !Double.isNaN(row[0]))
                .toArray(double[][]::new);
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    private double[] statistics(int[] timesDrawn) {
        double[] row = new double[2 * STATISTICS];
        Arrays.fill(row, Double.NaN);
        double[] all = lines(timesDrawn, false).statistics();
        double[] inside = lines(timesDrawn, true).statistics();
        System.arraycopy(all, 0, row, 0, all.length);
        System.arraycopy(inside, 0, row, STATISTICS, inside.length);
        return row;
    }

    private Lines lines(int[] timesDrawn, boolean insideOnly) {
        int count = 0;
        double[][] columns = new double[4][lnFlop.length];
        for (int budget = 0; budget < lnFlop.length; budget++) {
            int best = losses.best(budget, timesDrawn);
            if (best >= 0 && (!insideOnly || losses.isInside(best, budget, timesDrawn))) {
                columns[0][count] = lnFlop[budget];
                columns[1][count] = lnParameters[best];
                columns[2][count] = lnFlop[budget] - StrictMath.log(6) - lnParameters[best];
                columns[3][count++] = lnLosses[best][budget];
            }
        }
        return new Lines(
                Arrays.copyOf(columns[0], count),
                Arrays.copyOf(columns[1], count),
                Arrays.copyOf(columns[2], count),
                Arrays.copyOf(columns[3], count));
    }
}
