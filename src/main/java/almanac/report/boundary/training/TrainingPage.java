package almanac.report.boundary.training;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Map;

/** Pretrained models against post-trained ones of the same compute. */
public final class TrainingPage {

    private static final String SLUG = "post-training";

    private TrainingPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where no task has both boundaries, or no base has both kinds of rows
     */
    public static Part part(BoundaryResult result) {
        return part(TrainedTask.all(result), result);
    }

    static Part part(List<TrainedTask> tasks, BoundaryResult result) {
        if (tasks.isEmpty() || !GapPanels.canDraw(tasks)) {
            throw new NotEnoughData(
                    "there are too few pretrained models, or too few post-trained ones for a boundary", List.of());
        }
        if (!LiftPanels.canDraw(tasks)) {
            throw new NotEnoughData("no base model has both pretrained and derived rows", List.of());
        }
        List<TaskRise> rises = TaskRise.all(tasks, result);
        List<LiftedBase> bases = LiftedBase.all(tasks);
        Map<String, UnlikeRows> unlike = UnlikeRows.all(result.runs().leaderboardV2());
        List<Estimate> estimates = TrainingEstimates.all(tasks, rises, result);
        String dataset = result.second().dataset();
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(TrainingEstimates.readings(estimates))
                .texts(TrainingTexts.of(tasks, rises, bases, result))
                .texts(UnlikeTexts.of(bases, unlike))
                .figure(BoundaryPanels.of(tasks, rises))
                .view(TrainingViews.boundaries(tasks, rises), TrainingTables.PRE_POST)
                .view(FitView.of(tasks), TrainingTables.PRE_POST)
                .figure(GapPanels.of(tasks))
                .figure(OrderFigure.of(tasks))
                .view(TrainingViews.order(tasks), TrainingTables.PRE_POST)
                .view(TrainingViews.spread(tasks), TrainingTables.PRE_POST)
                .figure(LiftPanels.of(tasks))
                .view(TrainingViews.lifts(bases, tasks, unlike), TrainingTables.LIFTS)
                .publishes(TrainingTables.prePost(tasks, dataset))
                .publishes(TrainingTables.gaps(tasks, dataset))
                .publishes(TrainingTables.lifts(tasks, dataset))
                .done();
    }
}
