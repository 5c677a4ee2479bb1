package almanac.report.ladder.compute;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.List;

/** What the ladder costs, and what a smaller one would have said. */
public final class ComputePage {

    private ComputePage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if the forecast of MMLU for the smaller published target is not there, or if no smaller
     *     ladder fixes the forecasts of all tasks
     */
    public static Part part(LadderResult result) {
        LadderCost cost = LadderCost.of(result);
        Sweeps sweeps = Sweeps.of(result, cost);
        Thousandth thousandth = Thousandth.of(sweeps)
                .orElseThrow(() -> because("the data hold no forecast of " + LadderWords.of(Thousandth.TASK) + " for "
                        + LadderWords.of(Thousandth.TARGET)));
        List<Shortened> shortened = LadderTarget.publishedOnes().stream()
                .flatMap(target -> Shortened.of(sweeps, target).stream())
                .toList();
        return Part.at("compute")
                .estimates(ComputeEstimates.all(cost, thousandth, shortened, result.settings()))
                .readings(ComputeEstimates.readings(cost, thousandth, result.settings()))
                .texts(CostTexts.of(cost))
                .texts(SweepTexts.of(sweeps, thousandth, shortened))
                .figure(CostFigure.of(cost))
                .figure(SweepFigure.of(sweeps, thousandth))
                .figure(TaskFigure.of(sweeps, Thousandth.TARGET))
                .figure(MeanFigure.of(sweeps, Thousandth.TARGET)
                        .orElseThrow(() -> because("no part of the ladder fixes the forecasts of all tasks")))
                .figure(shortened.stream()
                        .findFirst()
                        .map(ShortenedFigure::of)
                        .orElseThrow(() -> because("no two smaller ladders fix the forecasts of all tasks")))
                .view(CostTables.targets(cost), "ladder-compute")
                .view(CostTables.rungs(cost), "ladder-compute")
                .view(SweepTables.readings(thousandth), "ladder-compute-error")
                .view(SweepTables.steps(sweeps, Thousandth.TASK, Thousandth.TARGET), "ladder-compute-error")
                .publishes(CostTables.published(cost))
                .publishes(SweepTables.published(sweeps))
                .done();
    }

    private static NotEnoughData because(String reason) {
        return new NotEnoughData(reason, List.of());
    }
}
