package almanac.report.prices;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published estimates of the price trends and their readings by period. */
final class PriceEstimates {

    private static final String UNBOUNDED = "the slope’s interval reaches zero, so the halving time has no upper limit";

    private PriceEstimates() {}

    /** The headline's numbers first, then those of every combination of choices. */
    static List<Estimate> of(PriceResult result, PriceTrend headline) {
        List<Estimate> estimates =
                new ArrayList<>(all(subject(headline.threshold()), headline, result.collectionEnd()));
        for (PriceTrend trend : result.trends().falling()) {
            estimates.addAll(all("api-prices." + trend.choices().subject(), trend, lastDay(result, trend)));
        }
        return estimates;
    }

    /** Each threshold's quantities on the paper's period and on all data. */
    static List<Reading> readings(PriceResult result) {
        List<Reading> readings = new ArrayList<>();
        for (PriceTrend trend : result.trends().falling()) {
            if (trend.choices().isUsual()) {
                for (Estimate estimate : all(subject(trend.threshold()), trend, lastDay(result, trend))) {
                    readings.add(Reading.of(trend.choices().until(), estimate));
                }
            }
        }
        return readings;
    }

    private static LocalDate lastDay(PriceResult result, PriceTrend trend) {
        List<LocalDate> days = trend.candidates().stream()
                .map(price -> price.from().orElseThrow())
                .sorted()
                .toList();
        return trend.threshold().series() == PriceSeries.DATED ? result.collectionEnd() : days.get(days.size() - 1);
    }

    private static String subject(Threshold threshold) {
        return "api-prices." + threshold.subject();
    }

    private static List<Estimate> all(String prefix, PriceTrend trend, LocalDate collectionEnd) {
        return List.of(
                estimate(
                        prefix + ".halving-months",
                        trend.halvingMonths(),
                        "months",
                        trend.halvingInterval(Estimate.LEVEL),
                        UNBOUNDED,
                        trend,
                        collectionEnd),
                estimate(
                        prefix + ".endpoint-halving-months",
                        trend.endpointHalvingMonths(),
                        "months",
                        trend.endpointHalvingInterval(Estimate.LEVEL),
                        UNBOUNDED,
                        trend,
                        collectionEnd),
                estimate(
                        prefix + ".fold",
                        trend.fold(),
                        "",
                        trend.foldInterval(Estimate.LEVEL),
                        "too few records",
                        trend,
                        collectionEnd));
    }

    private static Estimate estimate(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            String whyNone,
            PriceTrend trend,
            LocalDate collectionEnd) {
        String few = trend.hasFewRecords() ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it" : "";
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isPresent() ? few : whyNone,
                trend.records().size(),
                trend.candidates().size(),
                trend.choices().until().orElse(collectionEnd),
                trend.choices().spec());
    }
}
