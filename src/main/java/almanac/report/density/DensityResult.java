package almanac.report.density;

import almanac.data.ReferenceRun;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the capability-density report.
 *
 * @param publishedMonths doubling time that the journal version published
 * @param runs the runs behind the ruler
 * @param makers names of organisations by id
 * @param ruler the two-step ruler
 * @param rulerWithFloor the same with an irreducible loss: a tighter fit that cannot reach high scores
 * @param densities every scored model under each token budget and parameter count
 * @param trends every trend, see {@link DensityTrends}
 * @param rankings place of the paper's largest model among the densities
 * @param rows what happened to each model
 */
public record DensityResult(
        Settings settings,
        double publishedMonths,
        List<ReferenceRun> runs,
        Map<String, String> makers,
        TwoStepRuler ruler,
        TwoStepRuler rulerWithFloor,
        List<ModelDensity> densities,
        List<Trend> trends,
        List<Ranking> rankings,
        List<RowStatus> rows) {

    /** The trend of exactly these choices. */
    public Trend trend(TrendChoices choices) {
        return trends.stream()
                .filter(trend -> trend.choices().equals(choices))
                .findFirst()
                .orElseThrow(() -> new NotEnoughData(
                        "fewer than three record models have a density for the choices " + choices.subject(), rows));
    }

    /** The densities under the headline's token budget and parameter count. */
    public List<ModelDensity> headlineDensities() {
        return densities.stream()
                .filter(density -> density.d0Tokens() == TrendChoices.HEADLINE.d0Tokens()
                        && density.kind() == TrendChoices.HEADLINE.kind())
                .toList();
    }
}
