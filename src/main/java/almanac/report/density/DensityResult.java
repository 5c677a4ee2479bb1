package almanac.report.density;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.density.Leaderboard;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.Ruler;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that the pages of the capability-density report share.
 *
 * @param publishedMonths doubling time that the journal version published
 * @param makers names of organisations by id
 * @param trends every trend over the models of the almanac, see {@link almanac.density.DensityTrends}
 * @param leaderboard the trends on MMLU and MMLU-CF over the models of one leaderboard
 * @param rows what happened to each model on each benchmark
 */
public record DensityResult(
        Catalog data,
        Settings settings,
        double publishedMonths,
        Map<String, String> makers,
        Densities densities,
        List<Trend> trends,
        Leaderboard leaderboard,
        List<RowStatus> rows) {

    /** The trend of exactly these choices. */
    public Trend trend(TrendChoices choices) {
        return trends.stream()
                .filter(trend -> trend.choices().equals(choices))
                .findFirst()
                .orElseThrow(() -> new NotEnoughData(
                        "fewer than three record models have a density for the choices " + choices.subject(), rows));
    }

    /** Whether there is a trend of exactly these choices. */
    public boolean hasTrend(TrendChoices choices) {
        return trends.stream().anyMatch(trend -> trend.choices().equals(choices));
    }

    /** The trends that answer the report's question: those of models since {@link Population#FIRST_DAY}. */
    public List<Trend> comparable() {
        return trends.stream()
                .filter(trend -> trend.choices().population() != Population.PRE_CHATGPT)
                .toList();
    }

    /** How exactly each model is dated, by model id. */
    Map<String, String> datePrecisions() {
        Map<String, String> precisions = new LinkedHashMap<>();
        data.models().forEach(model -> precisions.put(model.id(), model.datePrecision()));
        return precisions;
    }

    /** The ruler behind a trend. */
    public Ruler ruler(TrendChoices choices) {
        return densities
                .rulers()
                .of(choices.benchmark(), choices.ruler(), choices.d0())
                .orElseThrow(() -> new NotEnoughData("the ruler " + choices.ruler() + " cannot be fitted", rows));
    }

    /** The densities behind a trend: its benchmark, ruler and count, whatever the population and period. */
    public List<ModelDensity> densities(TrendChoices choices) {
        return densities.of(choices);
    }

    /** What happened to each model on one benchmark. */
    public List<RowStatus> rows(String benchmark) {
        String analysis = DensityAnalysis.analysis(benchmark);
        return rows.stream().filter(row -> row.analysis().equals(analysis)).toList();
    }
}
