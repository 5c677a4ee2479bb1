package almanac.stats;

import java.util.Optional;

/**
 * The statistics of bootstrap replicates, with what is needed to make them again.
 *
 * @param rows one row of statistics per replicate that gave any
 * @param requested replicates asked for
 * @param seed seed of the {@link RandomStreams}
 * @param method how they were made, in words
 */
public record Replicates(double[][] rows, int requested, long seed, String method) {

    /** Number of replicates that gave statistics. */
    public int count() {
        return rows.length;
    }

    /** Percentile interval of one statistic; absent without replicates. */
    public Optional<Interval> interval(int column, double level) {
        if (rows.length == 0) {
            return Optional.empty();
        }
        double[] limits = Quantiles.of(Bootstrap.column(rows, column), (1 - level) / 2, (1 + level) / 2);
        return Optional.of(new Interval(level, limits[0], limits[1], method, rows.length, seed));
    }
}
