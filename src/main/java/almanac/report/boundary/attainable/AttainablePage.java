package almanac.report.boundary.attainable;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;

/** The report's own page: which score is attainable with a given compute, and what the other pages find. */
public final class AttainablePage {

    private AttainablePage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if no task of the second leaderboard carries a boundary
     */
    public static Part part(BoundaryResult result) {
        List<TaskAttainable> tasks = TaskAttainable.all(result);
        if (tasks.isEmpty()) {
            throw new NotEnoughData("no task of the leaderboard carries a boundary", result.rows());
        }
        List<Estimate> estimates = AttainableEstimates.all(tasks, result);
        Part.Draft page = Part.at("")
                .estimates(estimates)
                .readings(AttainableEstimates.readings(tasks, result))
                .texts(AttainableTexts.of(tasks, result))
                .texts(PageFacts.of(result))
                .figure(BoundaryFigure.of(tasks, result))
                .view(AttainableTables.scores(tasks), FitTable.ID)
                .view(AttainableTables.constants(tasks), FitTable.ID)
                .view(
                        Exclusions.byReason("boundary-left-out", "Rows left out, by reason", "Rows", result.rows()),
                        ExcludedTable.ID)
                .publishes(FitTable.of(result))
                .publishes(ExcludedTable.of(result.rows()))
                .rows(result.rows());
        AttainableCard.of(TaskAttainable.headline(tasks), estimates.get(0)).ifPresent(page::card);
        return page.done();
    }
}
