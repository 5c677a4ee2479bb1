package almanac.report.contamination;

import almanac.density.Trend;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.TrendEstimates;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trends and drops as published estimates, and the readings by which claims are judged. */
final class ContaminationEstimates {

    static final String REPORT = "contamination.";
    static final String PAIRED = REPORT + "mmlu-cf-over-mmlu";

    private static final double POINTS = 100;

    private ContaminationEstimates() {}

    /** The clean trend first, then the public one, their comparison, and both under every other choice. */
    static List<Estimate> trends(ContaminationResult result) {
        List<Estimate> estimates = new ArrayList<>();
        for (Trend trend : List.of(result.clean(), result.open())) {
            estimates.addAll(all(REPORT + trend.choices().benchmark(), trend, result.settings()));
        }
        for (CleanTrends.Paired paired : result.all().paired()) {
            estimates.addAll(compared(paired, result));
        }
        for (CleanTrends period : result.periods()) {
            for (Trend trend : period.trends()) {
                estimates.addAll(all(REPORT + variant(trend), trend, result.settings()));
            }
        }
        return estimates;
    }

    private static String variant(Trend trend) {
        return String.join(
                "-",
                trend.choices().benchmark(),
                trend.choices().kind().id(),
                trend.choices().rule().id(),
                trend.choices().untilId());
    }

    /** Slope and R² on both tests, on the paper's period and on all data. */
    static List<Reading> readings(ContaminationResult result, String figure) {
        List<Reading> readings = new ArrayList<>();
        for (CleanTrends period : result.periods()) {
            for (Trend like : List.of(result.clean(), result.open())) {
                period.headline(like.choices().benchmark()).stream()
                        .flatMap(trend -> all(REPORT + trend.choices().benchmark(), trend, result.settings()).stream())
                        .forEach(estimate -> readings.add(
                                Reading.of(period.until(), estimate).shownIn(figure)));
            }
        }
        return readings;
    }

    /** The slope first: the claims name it. */
    private static List<Estimate> all(String prefix, Trend trend, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(TrendEstimates.slope(prefix + ".slope-per-day", trend, settings));
        if (trend.isRising()) {
            estimates.add(TrendEstimates.doubling(prefix + ".doubling-months", trend, settings));
        }
        estimates.add(TrendEstimates.r2(prefix + ".r2", trend, settings));
        return estimates;
    }

    /** The comparison by records and total parameters stands under the plain subject. */
    private static List<Estimate> compared(CleanTrends.Paired paired, ContaminationResult result) {
        boolean plain = paired.kind() == result.clean().choices().kind()
                && paired.rule() == result.clean().choices().rule();
        String prefix = plain
                ? PAIRED
                : PAIRED + "-" + paired.kind().id() + "-" + paired.rule().id();
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", "mmlu-cf over mmlu");
        spec.put("parameter_kind", paired.kind().id());
        spec.put("population", "leaderboard");
        spec.put("rule", paired.rule().id());
        int records = Math.min(result.clean().records(), result.open().records());
        String none = "no resample gave both lines";
        Optional<Interval> ratio = paired.envelopes().ratioInterval(Estimate.LEVEL);
        Optional<Interval> r2 = paired.envelopes().r2DifferenceInterval(Estimate.LEVEL);
        LocalDate asOf = result.settings().asOf();
        return List.of(
                new Estimate(
                        prefix + ".slope-ratio",
                        paired.envelopes().ratio(),
                        "",
                        ratio,
                        ratio.isPresent() ? "" : none,
                        records,
                        paired.models(),
                        asOf,
                        spec),
                new Estimate(
                        prefix + ".r2-difference",
                        paired.envelopes().r2Difference(),
                        "",
                        r2,
                        r2.isPresent() ? "" : none,
                        records,
                        paired.models(),
                        asOf,
                        spec));
    }

    /** Mean drop, correlations and the shift of later models of every set that has them. */
    static List<Estimate> pairs(ContaminationResult result) {
        return result.pairs().stream()
                .flatMap(comparison -> comparison.statistics().stream()
                        .flatMap(statistics -> pair(comparison, statistics, result.settings()).stream()))
                .toList();
    }

    private static List<Estimate> pair(PairComparison comparison, PairStatistics statistics, Settings settings) {
        String prefix = REPORT + comparison.set().id();
        List<Estimate> estimates = new ArrayList<>(List.of(
                pair(
                        prefix + ".mean-drop",
                        POINTS * statistics.meanDrop(),
                        "points",
                        statistics.dropInterval(Estimate.LEVEL).map(interval -> interval.mapped(drop -> POINTS * drop)),
                        comparison,
                        settings),
                pair(
                        prefix + ".pearson",
                        statistics.pearson(),
                        "",
                        statistics.pearsonInterval(Estimate.LEVEL),
                        comparison,
                        settings),
                pair(
                        prefix + ".spearman",
                        statistics.spearman(),
                        "",
                        statistics.spearmanInterval(Estimate.LEVEL),
                        comparison,
                        settings)));
        comparison
                .shift()
                .ifPresent(shift -> estimates.add(new Estimate(
                        prefix + ".later-p-value",
                        shift.test().pValue(),
                        "",
                        Optional.empty(),
                        "a p value of a permutation test has none",
                        shift.fit().earlier() + shift.fit().later(),
                        comparison.rows().size(),
                        settings.asOf(),
                        spec(comparison))));
        return estimates;
    }

    private static Estimate pair(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            PairComparison comparison,
            Settings settings) {
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isPresent() ? "" : "no resample varies on both sides",
                comparison.rows().size(),
                comparison.rows().size(),
                settings.asOf(),
                spec(comparison));
    }

    private static Map<String, String> spec(PairComparison comparison) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("pair_set", comparison.set().id());
        spec.put("scale", comparison.set().scale().id());
        spec.put("split", comparison.set().cleanPublished().toString());
        return spec;
    }
}
