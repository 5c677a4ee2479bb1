package almanac.report.prices;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published estimates of the api-prices report and their readings by period. */
final class PriceEstimates {

    private static final double LEVEL = 0.95;

    private PriceEstimates() {}

    /** The headline's numbers first, then those of every other threshold, period and start rule. */
    static List<Estimate> of(PriceResult result, PriceTrend headline) {
        List<Estimate> estimates =
                new ArrayList<>(all(subject(headline.threshold()), headline, result.collectionEnd()));
        for (PriceTrend trend : result.trends()) {
            if (trend.line().slope() < 0) {
                String subject = String.join(
                        "-", trend.threshold().subject(), trend.start().id(), trend.untilId());
                estimates.addAll(all("api-prices." + subject, trend, result.collectionEnd()));
            }
        }
        return estimates;
    }

    /** Each threshold's quantities on the paper's period and on all data. */
    static List<Reading> readings(PriceResult result) {
        List<Reading> readings = new ArrayList<>();
        for (PriceTrend trend : result.trends()) {
            if (trend.start() == PriceAnalysis.usualStart(trend.threshold())
                    && trend.line().slope() < 0) {
                for (Estimate estimate : all(subject(trend.threshold()), trend, result.collectionEnd())) {
                    readings.add(Reading.of(estimate.id(), trend.until(), estimate));
                }
            }
        }
        return readings;
    }

    private static String subject(Threshold threshold) {
        return "api-prices." + threshold.subject();
    }

    private static List<Estimate> all(String prefix, PriceTrend trend, LocalDate collectionEnd) {
        String unbounded = "the slope’s interval reaches zero, so the halving time has no upper limit";
        return List.of(
                estimate(
                        prefix + ".halving-months",
                        trend.halvingMonths(),
                        "months",
                        trend.halvingInterval(LEVEL),
                        unbounded,
                        trend,
                        collectionEnd),
                estimate(
                        prefix + ".endpoint-halving-months",
                        trend.endpointHalvingMonths(),
                        "months",
                        trend.endpointHalvingInterval(LEVEL),
                        unbounded,
                        trend,
                        collectionEnd),
                estimate(
                        prefix + ".fold",
                        trend.fold(),
                        "",
                        trend.foldInterval(LEVEL),
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
        String few = trend.hasFewRecords() ? "fewer than " + PriceTrend.FEW_RECORDS + " records decide it" : "";
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("threshold", trend.threshold().id());
        spec.put("price_kind", "blended");
        spec.put("start", trend.start().id());
        spec.put("until", trend.untilId());
        LocalDate asOf = trend.until().orElse(collectionEnd);
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isPresent() ? few : whyNone,
                trend.records().size(),
                trend.candidates(),
                asOf,
                spec);
    }
}
