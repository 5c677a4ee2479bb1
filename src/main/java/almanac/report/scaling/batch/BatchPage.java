package almanac.report.scaling.batch;

import almanac.report.Part;
import almanac.report.scaling.ScalingResult;

/** How large a batch should be: the critical batch over sizes, and the best batch and learning rate of a sweep. */
public final class BatchPage {

    static final String SLUG = "batch-size";

    private BatchPage() {}

    /**
     * The page.
     *
     * @throws almanac.report.NotEnoughData without a law of the critical batch or of the best batch
     */
    public static Part part(ScalingResult result) {
        CriticalFindings critical = CriticalFindings.of(result.batches());
        SweepLosses losses = SweepLosses.of(result);
        return Part.at(SLUG)
                .estimates(BatchEstimates.all(critical, losses, result))
                .readings(BatchEstimates.readings(critical, result))
                .texts(CriticalTexts.of(critical))
                .texts(SweepTexts.of(losses, result.settings()))
                .texts(CostTexts.of(losses))
                .figure(StepsFigure.of(critical))
                .figure(LossFigure.of(critical))
                .figure(SizeFigure.of(critical))
                .figure(BestBatchFigure.of(losses))
                .figure(BestRateFigure.of(losses))
                .view(CriticalTables.shown(critical), CriticalTables.ID)
                .view(ExponentTable.shown(critical, losses), ExponentTable.ID)
                .view(SweepTables.shown(losses), SweepTables.ID)
                .publishes(CriticalTables.published(result.batches()))
                .publishes(CriticalTables.steps(critical))
                .publishes(SweepTables.published(losses))
                .publishes(ExponentTable.published(critical, losses))
                .done();
    }
}
