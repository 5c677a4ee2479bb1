package almanac.report.boundary.design;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.List;

/** How few models need to be evaluated to know the boundary? */
public final class DesignPage {

    private static final String SLUG = "evaluation-design";

    private DesignPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where the published budget gives no boundary for every task and step
     */
    public static Part part(BoundaryResult result) {
        return part(result.designs(), result.settings());
    }

    static Part part(DesignStudy study, Settings settings) {
        DesignFindings.Compared found = DesignFindings.compared(study, DesignScope.ALL)
                .filter(compared ->
                        study.sufficient(DesignRule.BALANCED, DesignScope.ALL).isPresent())
                .orElseThrow(() -> new NotEnoughData(DesignFacts.SHORTAGE, List.of()));
        List<Estimate> estimates = DesignEstimates.all(study, settings);
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(DesignEstimates.readings(estimates))
                .texts(DesignTexts.of(study, found))
                .figure(BudgetFigure.coverage(study, found))
                .view(DesignViews.rules(study), ErrorTable.ID)
                .view(DesignViews.pools(study), DesignTable.ID)
                .figure(TaskFigure.of(study))
                .view(DesignViews.tasks(study), ErrorTable.ID)
                .figure(BudgetFigure.pinball(study, found))
                .publishes(DesignTable.published(study))
                .publishes(ErrorTable.published(study))
                .done();
    }
}
