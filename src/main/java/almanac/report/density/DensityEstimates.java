package almanac.report.density;

import almanac.density.Ranking;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.TrendEstimates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Density trends as published estimates and as readings for the claims ledger. */
final class DensityEstimates {

    static final String RANK_SHARE = "capability-density.mmlu.rank-share-llama-3-1-405b";

    private DensityEstimates() {}

    /** Doubling time, slope and R² of a trend that stands for its benchmark. */
    static List<Estimate> standing(Trend trend, Settings settings) {
        String prefix = "capability-density." + trend.choices().benchmark();
        List<Estimate> estimates = new ArrayList<>();
        if (trend.isRising()) {
            estimates.add(TrendEstimates.doubling(prefix + ".doubling-months", trend, settings));
        }
        estimates.add(TrendEstimates.slope(prefix + ".slope-per-day", trend, settings));
        estimates.add(TrendEstimates.r2(prefix + ".r2", trend, settings));
        return estimates;
    }

    /** The doubling time of each trend that rises, under an id that names all its choices. */
    static List<Estimate> choices(List<Trend> trends, Settings settings) {
        return trends.stream()
                .filter(Trend::isRising)
                .map(trend -> TrendEstimates.doubling(
                        "capability-density." + trend.choices().subject() + ".doubling-months", trend, settings))
                .toList();
    }

    /** The numbers that stand for a benchmark, on every period of which there is a trend. */
    static List<Reading> readings(DensityResult result, TrendChoices standing, String figure) {
        return result.trends().stream()
                .filter(trend ->
                        trend.choices().equals(standing.until(trend.choices().until())))
                .flatMap(trend -> standing(trend, result.settings()).stream()
                        .map(estimate ->
                                Reading.of(trend.choices().until(), estimate).shownIn(figure)))
                .toList();
    }

    /** The rank of a model over the number of models. */
    static Estimate rankShare(Ranking ranking, TrendChoices choices, Settings settings) {
        Map<String, String> spec = choices.until(ranking.until()).spec();
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
