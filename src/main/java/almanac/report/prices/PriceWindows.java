package almanac.report.prices;

import almanac.data.Price;
import almanac.stats.Bootstrap;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How long each record price of a trend was the lowest of its quality.
 *
 * <p>A window opens on the day of a record and closes on the day of the next, cheaper one. The last record still
 * stands, so its window is open: it lasts at least to the last day on which a price of the trend is dated. An open
 * window is no completed one, but leaving it out would favour short ones; the bounds of the median count it.
 *
 * @param completedMonths months between consecutive records, in their order
 * @param openMonths months from the last record to the last dated price; zero if they fall on one day
 * @param median resampled medians of the completed windows
 */
record PriceWindows(PriceTrend trend, double[] completedMonths, double openMonths, Replicates median) {

    /** A median of fewer windows gets no interval. */
    static final int FEWEST_WINDOWS = 3;

    private static final String METHOD = "percentile bootstrap over the completed windows";

    /** The windows of every trend with blended prices and all rows, in the order of the trends. */
    static List<PriceWindows> all(PriceResult result) {
        return result.trends().all().stream()
                .filter(trend -> trend.choices().kind() == PriceKind.BLENDED)
                .filter(trend -> trend.choices().rows() == RowRule.ALL)
                .map(trend -> of(trend, result.settings().resampling()))
                .toList();
    }

    /** The windows of one trend. */
    static PriceWindows of(PriceTrend trend, Resampling resampling) {
        double[] days = RecordFigure.days(trend.records());
        double[] completed = new double[days.length - 1];
        for (int i = 0; i < completed.length; i++) {
            completed[i] = (days[i + 1] - days[i]) / DoublingTime.DAYS_PER_MONTH;
        }
        double lastDay =
                RecordFigure.days(trend.candidates())[trend.candidates().size() - 1];
        double[][] rows = completed.length < FEWEST_WINDOWS
                ? new double[0][]
                : Bootstrap.replicates(completed.length, resampling.replicates(), resampling.streams(), drawn ->
                        new double[] {Quantiles.median(repeated(completed, drawn))});
        return new PriceWindows(
                trend,
                completed,
                (lastDay - days[days.length - 1]) / DoublingTime.DAYS_PER_MONTH,
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD));
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

    int completed() {
        return completedMonths.length;
    }

    /** The model whose price is still the lowest. */
    Price holder() {
        return trend.last();
    }

    /** Median over the completed windows, of which a trend has two at least. */
    double medianMonths() {
        return Quantiles.median(completedMonths);
    }

    /** Absent with fewer than three completed windows. */
    Optional<Interval> medianInterval(double level) {
        return median.interval(0, level);
    }

    /** Least value of the median over all windows: as if the open one closed on the last day. */
    double lowestMedianMonths() {
        return withOpen(openMonths);
    }

    /** Greatest value of the median over all windows, as if the open one never closed; empty if that has no limit. */
    OptionalDouble highestMedianMonths() {
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
