package almanac.report.density;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published estimates of the capability-density report and their readings by period. */
final class DensityEstimates {

    static final String DOUBLING = "capability-density.mmlu.doubling-months";
    static final String SLOPE = "capability-density.mmlu.slope-per-day";
    static final String R2 = "capability-density.mmlu.r2";
    static final String RANK_SHARE = "capability-density.mmlu.rank-share-llama-3-1-405b";

    private static final double LEVEL = 0.95;

    private DensityEstimates() {}

    /** The headline's numbers first, then the doubling time under every other choice. */
    static List<Estimate> of(DensityResult result, Trend headline) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(doubling(DOUBLING, headline, result.settings()));
        estimates.add(slope(SLOPE, headline, result.settings()));
        estimates.add(r2(R2, headline, result.settings()));
        result.rankings().stream()
                .filter(ranking -> ranking.until().isEmpty())
                .forEach(ranking -> estimates.add(rankShare(ranking, result.settings())));
        for (Trend trend : result.trends()) {
            if (trend.line().slope() > 0) {
                String id = "capability-density." + trend.choices().subject() + ".doubling-months";
                estimates.add(doubling(id, trend, result.settings()));
            }
        }
        return estimates;
    }

    /** The headline's quantities on the paper's periods and on all data. */
    static List<Reading> readings(DensityResult result) {
        List<Reading> readings = new ArrayList<>();
        for (Trend trend : result.trends()) {
            TrendChoices asHeadline =
                    TrendChoices.HEADLINE.until(trend.choices().until());
            if (trend.choices().equals(asHeadline) && trend.line().slope() > 0) {
                Optional<LocalDate> until = trend.choices().until();
                readings.add(Reading.of(DOUBLING, until, doubling(DOUBLING, trend, result.settings())));
                readings.add(Reading.of(SLOPE, until, slope(SLOPE, trend, result.settings())));
                readings.add(Reading.of(R2, until, r2(R2, trend, result.settings())));
            }
        }
        for (Ranking ranking : result.rankings()) {
            readings.add(Reading.of(RANK_SHARE, ranking.until(), rankShare(ranking, result.settings())));
        }
        return readings;
    }

    private static Estimate doubling(String id, Trend trend, Settings settings) {
        Optional<Interval> interval = trend.doublingInterval(LEVEL);
        String caveat = interval.isEmpty()
                ? "the slope’s interval reaches zero, so the doubling time has no upper limit"
                : fewRecords(trend);
        return estimate(id, trend.doublingMonths(), "months", interval, caveat, trend, settings);
    }

    private static Estimate slope(String id, Trend trend, Settings settings) {
        return estimate(
                id, trend.line().slope(), "per day", trend.slopeInterval(LEVEL), fewRecords(trend), trend, settings);
    }

    private static Estimate r2(String id, Trend trend, Settings settings) {
        return estimate(id, trend.line().r2(), "", trend.r2Interval(LEVEL), fewRecords(trend), trend, settings);
    }

    private static String fewRecords(Trend trend) {
        return trend.hasFewRecords() ? "fewer than " + Trend.FEW_RECORDS + " records decide it" : "";
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
                caveat,
                trend.records(),
                trend.models(),
                trend.choices().until().orElse(settings.asOf()),
                trend.choices().spec());
    }

    private static Estimate rankShare(Ranking ranking, Settings settings) {
        TrendChoices choices = TrendChoices.HEADLINE.until(ranking.until());
        Map<String, String> spec = choices.spec();
        spec.remove("rule");
        return new Estimate(
                RANK_SHARE,
                ranking.share(),
                "",
                Optional.empty(),
                "a place among listed models, not a sample statistic",
                ranking.models(),
                ranking.models(),
                ranking.until().orElse(settings.asOf()),
                spec);
    }
}
