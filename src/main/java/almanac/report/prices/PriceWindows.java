package almanac.report.prices;

import almanac.data.Price;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.StandingTimes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long each record price of a trend was the lowest of its quality.
 *
 * <p>A window opens on the day of a record and closes on the day of the next, cheaper one; the open one lasts at least to
 * the last day on which a price of the trend is dated.
 */
record PriceWindows(PriceTrend trend, StandingTimes times) {

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
        double[] candidates = RecordFigure.days(trend.candidates());
        return new PriceWindows(
                trend,
                StandingTimes.of(RecordFigure.days(trend.records()), candidates[candidates.length - 1], resampling));
    }

    /** The model whose price is still the lowest. */
    Price holder() {
        return trend.last();
    }

    int completed() {
        return times.completed();
    }

    double openMonths() {
        return times.openMonths();
    }

    /** Median over the completed windows, of which a trend has two at least. */
    double medianMonths() {
        return times.medianMonths().orElseThrow();
    }

    Optional<Interval> medianInterval(double level) {
        return times.medianInterval(level);
    }

    double lowestMedianMonths() {
        return times.lowestMedianMonths();
    }

    OptionalDouble highestMedianMonths() {
        return times.highestMedianMonths();
    }
}
