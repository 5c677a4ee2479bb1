package almanac.report.boundary.prescription;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Optional;

/** From compute to score and back. */
public final class PrescriptionPage {

    private static final String SLUG = "prescriptions";

    private PrescriptionPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if no task carries a boundary, or none that rises
     */
    public static Part part(BoundaryResult result) {
        List<PrescribedTask> tasks = PrescribedTask.all(result);
        if (tasks.isEmpty()) {
            throw new NotEnoughData("no task of the leaderboard carries a boundary", List.of());
        }
        Optional<Estimate> error = PrescriptionEstimates.of(tasks, result);
        return Part.at(SLUG)
                .estimates(error.stream().toList())
                .readings(List.of(PrescriptionEstimates.reading(error)))
                .texts(PrescriptionTexts.of(tasks, result))
                .figure(AttainableFigure.of(tasks))
                .figure(NeededFigure.of(tasks, result).orElseThrow(PrescriptionPage::flat))
                .view(PrescriptionViews.budgets(tasks), PrescriptionTable.ID)
                .view(PrescriptionViews.scores(tasks), PrescriptionTable.ID)
                .calculator(BudgetCalculator.of(tasks, result))
                .calculator(ScoreCalculator.of(tasks, result).orElseThrow(PrescriptionPage::flat))
                .publishes(PrescriptionTable.of(result))
                .done();
    }

    private static NotEnoughData flat() {
        return new NotEnoughData("no boundary rises enough to tell budgets apart", List.of());
    }
}
