package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How long each record of a series stood before the next one broke it.
 *
 * <p>The last record still stands, so its window is open: it lasts at least to the newest item that could have broken
 * it. An open window is no completed one, but leaving it out would favour short ones; the bounds count it.
 *
 * @param completedMonths months between consecutive records, in their order
 * @param openMonths months from the last record to the end of the series; zero if they fall on one day
 * @param median resampled medians of the completed windows
 */
public record StandingTimes(double[] completedMonths, double openMonths, Replicates median) {

    /** A median of fewer windows gets no interval. */
    public static final int FEWEST_WINDOWS = 3;

    private static final String METHOD = "percentile bootstrap over the completed windows";

    /**
     * The windows between records.
     *
     * @param recordDays day of each record, ascending, at least one
     * @param lastDay day of the newest item of the series
     */
    public static StandingTimes of(double[] recordDays, double lastDay, Resampling resampling) {
        double[] completed = new double[recordDays.length - 1];
        for (int i = 0; i < completed.length; i++) {
            completed[i] = (recordDays[i + 1] - recordDays[i]) / DoublingTime.DAYS_PER_MONTH;
        }
        double open = (lastDay - recordDays[recordDays.length - 1]) / DoublingTime.DAYS_PER_MONTH;
        double[][] rows = completed.length < FEWEST_WINDOWS
                ? new double[0][]
                : Bootstrap.replicates(completed.length, resampling.replicates(), resampling.streams(), drawn -> {
                    return new double[] {Quantiles.median(repeated(completed, drawn))};
                });
        return new StandingTimes(
                completed, open, new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD));
    }

    private static double[] repeated(double[] values, int[] times) {
        double[] all = new double[Arrays.stream(times).sum()];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(all, next, next + times[i], values[i]);
            next += times[i];
        }
        return all;
    }

    /** Number of completed windows. */
    public int completed() {
        return completedMonths.length;
    }

    /** Median over the completed windows; empty without any. */
    public OptionalDouble medianMonths() {
        return completed() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(completedMonths));
    }

    /** Absent with fewer than three completed windows. */
    public Optional<Interval> medianInterval(double level) {
        return median.interval(0, level);
    }

    /** Least value of the median over all windows: as if the open one closed on the last day. */
    public double lowestMedianMonths() {
        return withOpen(openMonths);
    }

    /** Greatest value of the median over all windows, as if the open one never closed; empty if that has no limit. */
    public OptionalDouble highestMedianMonths() {
        double highest = withOpen(Double.POSITIVE_INFINITY);
        return Double.isFinite(highest) ? OptionalDouble.of(highest) : OptionalDouble.empty();
    }

    private double withOpen(double months) {
        double[] all = DoubleStream.concat(Arrays.stream(completedMonths), DoubleStream.of(months))
                .sorted()
                .toArray();
        int middle = all.length / 2;
        // by hand: interpolation between a number and infinity must not multiply infinity by zero
        return all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
    }
}
