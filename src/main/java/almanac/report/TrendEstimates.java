package almanac.report;

import almanac.density.Trend;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import java.util.Optional;

/** The numbers of a density trend as published estimates. */
public final class TrendEstimates {

    private static final double LEVEL = 0.95;

    private TrendEstimates() {}

    /** The doubling time of a trend that rises. */
    public static Estimate doubling(String id, Trend trend, Settings settings) {
        Optional<Interval> interval = trend.doublingInterval(LEVEL);
        String caveat = interval.isEmpty()
                ? "the slope’s interval reaches zero, so the doubling time has no upper limit"
                : fewRecords(trend);
        return estimate(id, trend.doublingMonths(), "months", interval, caveat, trend, settings);
    }

    /** The slope of the logarithm. */
    public static Estimate slope(String id, Trend trend, Settings settings) {
        return estimate(
                id, trend.line().slope(), "per day", trend.slopeInterval(LEVEL), fewRecords(trend), trend, settings);
    }

    /** The share of variance that the line explains. */
    public static Estimate r2(String id, Trend trend, Settings settings) {
        return estimate(id, trend.line().r2(), "", trend.r2Interval(LEVEL), fewRecords(trend), trend, settings);
    }

    private static String fewRecords(Trend trend) {
        return trend.hasFewRecords() ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it" : "";
    }

    private static Estimate estimate(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            String caveat,
            Trend trend,
            Settings settings) {
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isEmpty() && caveat.isEmpty() ? "no resample gave a line" : caveat,
                trend.records(),
                trend.models(),
                trend.choices().until().orElse(settings.asOf()),
                trend.choices().spec());
    }
}
