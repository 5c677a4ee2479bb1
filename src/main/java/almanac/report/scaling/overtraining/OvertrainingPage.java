package almanac.report.scaling.overtraining;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ScalingResult;

/** Loss and task error of models trained far beyond the best split, forecast from five small runs. */
public final class OvertrainingPage {

    private static final String SLUG = "over-training";

    private OvertrainingPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where the runs do not carry the laws, or a published target is missing
     */
    public static Part part(ScalingResult result) {
        LongRuns runs = LongRuns.of(result);
        return Part.at(SLUG)
                .estimates(OvertrainingEstimates.all(runs, result.settings()))
                .texts(OvertrainingTexts.of(runs))
                .texts(CostTexts.of(runs))
                .figure(LossFigure.of(runs))
                .view(TargetTables.losses(runs), ForecastTable.ID)
                .figure(MissFigure.of(runs))
                .figure(ErrorFigure.of(runs))
                .view(TargetTables.errors(runs), ForecastTable.ID)
                .figure(CostFigure.of(runs))
                .view(LawTables.view(runs), LawTables.ID)
                .publishes(ForecastTable.published(runs))
                .publishes(CostTable.published(runs))
                .publishes(LawTables.published(runs))
                .done();
    }
}
