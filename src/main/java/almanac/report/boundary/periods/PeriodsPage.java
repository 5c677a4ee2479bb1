package almanac.report.boundary.periods;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;

/** Does the boundary stand still? */
public final class PeriodsPage {

    private static final String SLUG = "periods";

    private PeriodsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where the second leaderboard has no boundary to compare with a later period
     */
    public static Part part(BoundaryResult result) {
        List<String> tasks = result.second().tasks();
        CoverageFindings coverage =
                new CoverageFindings(result.validations(), result.fitting().tau());
        List<TaskRegret> regrets = TaskRegret.all(result.boundaries(), result.fitting());
        List<Estimate> estimates = PeriodEstimates.all(result, coverage);
        if (estimates.isEmpty()) {
            throw new NotEnoughData(
                    "no two periods of the leaderboard have enough models with compute to compare them", List.of());
        }
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(PeriodEstimates.readings(estimates))
                .texts(PeriodTexts.of(result, coverage, regrets))
                .figure(PeriodFigure.of(result))
                .figure(DriftFigure.of(result))
                .view(DriftViews.changes(result.drift()), DriftTable.ID)
                .view(DriftViews.heights(result.drift()), DriftTable.ID)
                .figure(CoverageFigure.of(result, coverage))
                .view(CoverageViews.steps(coverage, tasks), ValidationTable.ID)
                .view(CoverageViews.binnings(coverage, tasks), ValidationTable.ID)
                .figure(RegretFigure.of(regrets, tasks))
                .view(CoverageViews.regrets(regrets, tasks), RegretTable.ID)
                .publishes(ValidationTable.published(result.validations()))
                .publishes(RegretTable.published(regrets))
                .publishes(RegretTable.bins(regrets))
                .publishes(DriftTable.published(result.drift()))
                .done();
    }
}
