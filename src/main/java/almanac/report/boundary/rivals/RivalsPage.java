package almanac.report.boundary.rivals;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;

/** Other forms of the boundary fitted to one period and compared on the next. */
public final class RivalsPage {

    private static final String SLUG = "rival-estimators";

    private RivalsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where no period can be fitted and compared with the next
     */
    public static Part part(BoundaryResult result) {
        return part(new ComparedMeans(result.rivals()), result);
    }

    static Part part(ComparedMeans means, BoundaryResult result) {
        if (means.pairs() == 0 || means.estimators().isEmpty()) {
            throw new NotEnoughData(
                    "no period has enough rows to fit the estimators and compare them with the next", List.of());
        }
        List<Estimate> estimates = RivalEstimates.all(means, result);
        String dataset = result.second().dataset();
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(RivalEstimates.readings(estimates))
                .texts(RivalTexts.of(means, result))
                .figure(ScoreFigures.losses(means))
                .view(EstimatorTables.comparison(means), EstimatorTables.MEANS)
                .figure(ScoreFigures.coverages(means))
                .figure(GainFigure.of(means))
                .view(EstimatorTables.byTask(means), EstimatorTables.SCORES)
                .view(EstimatorTables.explainedView(means.study()), EstimatorTables.EXPLAINED)
                .publishes(EstimatorTables.scores(means.study(), dataset))
                .publishes(EstimatorTables.means(means.study(), dataset))
                .publishes(EstimatorTables.explained(means.study(), dataset))
                .done();
    }
}
