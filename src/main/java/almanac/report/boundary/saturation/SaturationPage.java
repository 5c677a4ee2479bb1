package almanac.report.boundary.saturation;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When do small models overtake large ones? */
public final class SaturationPage {

    private static final String SLUG = "saturation";

    private SaturationPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where one of its sections would be without numbers
     */
    public static Part part(BoundaryResult result) {
        List<RecentDominance> recent = RecentDominance.all(result);
        List<TimedTask> timed = TimedTask.of(result.sizeTime());
        if (SaturationEstimates.least(recent).isEmpty()) {
            throw new NotEnoughData("no dated large model can be compared with a smaller one", List.of());
        }
        if (timed.stream().noneMatch(task -> SaturationWords.isClaimed(task.task()))) {
            throw new NotEnoughData("too few models with day and size give no boundary in size and time", List.of());
        }
        Figure monthly = MonthlyFigure.of(result.dominance())
                .orElseThrow(() -> new NotEnoughData("no month has enough models to relate score and size", List.of()));
        Figure frontier = FrontierFigure.of(result.frontier())
                .orElseThrow(() -> new NotEnoughData("too few frontier models have known compute", List.of()));
        List<Estimate> estimates = SaturationEstimates.of(recent, timed, result.settings());
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(SaturationEstimates.readings(estimates))
                .texts(texts(result, recent, timed))
                .figure(DominanceFigure.of(recent))
                .view(DominanceViews.tasks(recent), DominanceTable.ID)
                .view(DominanceViews.months(recent, "dominance-months"), DominanceTable.ID)
                .figure(monthly)
                .figure(SizeTimeFigure.of(timed))
                .view(SizeTimeViews.of(timed), SizeTimeTables.ID)
                .figure(frontier)
                .view(FrontierView.of(result.frontier()), FrontierTables.ID)
                .publishes(DominanceTable.published(recent))
                .publishes(MonthlyTable.published(result.dominance()))
                .publishes(SizeTimeTables.published(result.sizeTime()))
                .publishes(SizeTimeTables.curves(timed))
                .publishes(FrontierTables.published(result.frontier()))
                .done();
    }

    private static Map<String, String> texts(
            BoundaryResult result, List<RecentDominance> recent, List<TimedTask> timed) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.putAll(DominanceTexts.of(recent, result));
        texts.putAll(SizeTimeTexts.of(timed, result.sizeTime()));
        texts.putAll(FrontierTexts.of(result.frontier()));
        return texts;
    }
}
