package almanac.report.density.growth;

import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.stats.BreakTest;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published estimates of the page: for each series with a test its slope ratio and its p-values. */
final class GrowthEstimates {

    private static final String PREFIX = "capability-density.growth.";
    private static final String NO_INTERVAL = "a p-value states no quantity of its own";

    private GrowthEstimates() {}

    static List<Estimate> of(List<SeriesGrowth> all, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        for (SeriesGrowth growth : all) {
            growth.test().ifPresent(test -> estimates.addAll(of(growth, test, settings)));
        }
        return estimates;
    }

    private static List<Estimate> of(SeriesGrowth growth, BreakTest test, Settings settings) {
        List<Estimate> own = new ArrayList<>();
        Optional<Interval> interval = growth.ratioInterval();
        String caveat = interval.isPresent() ? fewRecords(growth) : "the slope before the break may be zero";
        growth.ratio().ifPresent(ratio -> own.add(estimate("slope-ratio-", ratio, interval, caveat, growth, settings)));
        own.add(estimate("break-p-", test.residualP(), Optional.empty(), NO_INTERVAL, growth, settings));
        own.add(estimate("redrawn-break-p-", test.redrawnP(), Optional.empty(), NO_INTERVAL, growth, settings));
        own.add(estimate("slowing-p-", test.slowingP(), Optional.empty(), NO_INTERVAL, growth, settings));
        test.nullRatio()
                .ifPresent(median -> own.add(estimate(
                        "null-ratio-", median, Optional.empty(), "the median of a simulation", growth, settings)));
        return own;
    }

    private static String fewRecords(SeriesGrowth growth) {
        return growth.series().records() < EnvelopeTrend.FEW_RECORDS
                ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it"
                : "";
    }

    private static Estimate estimate(
            String quantity,
            double value,
            Optional<Interval> interval,
            String caveat,
            SeriesGrowth growth,
            Settings settings) {
        GrowthSeries series = growth.series();
        return new Estimate(
                PREFIX + quantity + series.subject(),
                value,
                "",
                interval,
                caveat,
                series.records(),
                series.models().size(),
                settings.asOf(),
                series.choices().spec());
    }
}
