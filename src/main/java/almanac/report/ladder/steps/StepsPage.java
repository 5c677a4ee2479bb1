package almanac.report.ladder.steps;

import almanac.report.Part;
import almanac.report.ladder.LadderResult;
import java.util.List;

/** How the two steps fit the small models, and where they put the targets. */
public final class StepsPage {

    private StepsPage() {}

    /**
     * The page.
     *
     * @throws almanac.report.NotEnoughData if no larger model was measured
     */
    public static Part part(LadderResult result) {
        List<TaskSteps> tasks = TaskSteps.all(result);
        return Part.at("steps")
                .estimates(StepEstimates.all(tasks, result.settings()))
                .texts(StepTexts.of(tasks))
                .figure(LossFigure.of(tasks, result))
                .figure(AccuracyFigure.of(tasks))
                .view(ConstantViews.first(tasks), FirstStepTable.ID)
                .view(ConstantViews.second(tasks), SecondStepTable.ID)
                .view(ErrorTable.shown(tasks), ErrorTable.ID)
                .publishes(FirstStepTable.of(result))
                .publishes(SecondStepTable.of(result))
                .publishes(ErrorTable.published(tasks))
                .publishes(PointTables.losses(result, tasks))
                .publishes(PointTables.checkpoints(tasks))
                .done();
    }
}
