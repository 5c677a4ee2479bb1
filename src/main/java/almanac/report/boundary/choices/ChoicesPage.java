package almanac.report.boundary.choices;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;

/** Which choices does the attainable score hang on? */
public final class ChoicesPage {

    private static final String SLUG = "choices";

    private ChoicesPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where no task has a boundary of all rows or of a period
     */
    public static Part part(BoundaryResult result) {
        ChoiceFindings found = ChoiceFindings.of(result);
        return Part.at(SLUG)
                .estimates(ChoicesEstimates.of(found))
                .texts(ChoicesTexts.of(found))
                .figure(CurveFigure.of(found))
                .figure(SpreadFigure.of(found))
                .view(ChoiceViews.spread(found), SpecificationTable.ID)
                .view(ChoiceViews.shares(found), SpecificationTable.ID)
                .figure(LevelFigure.of(found))
                .view(LevelTable.view(found), LevelTable.ID)
                .figure(InfluenceFigure.of(found))
                .view(InfluenceTable.view(found), InfluenceTable.ID)
                .figure(ReachFigure.of(found))
                .figure(LossFigure.of(found))
                .view(LossViews.grid(found), LossTable.ID)
                .publishes(SpecificationTable.published(found))
                .publishes(LevelTable.published(found))
                .publishes(InfluenceTable.published(found))
                .publishes(LossTable.published(found))
                .done();
    }
}
