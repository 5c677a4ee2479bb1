package almanac.report.ladder.trust;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import java.util.List;

/**
 * When a forecast can be trusted: the noise of a task, intervals and their coverage, held-out rungs, and a label (Bhagia
 * et al. 2024, section 4, with checks of our own).
 */
public final class TrustPage {

    private TrustPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if the noise of the tasks cannot be compared with the errors on the first target, or if no
     *     held-out rung can be forecast
     */
    public static Part part(LadderResult result) {
        List<SpreadCorrelation> correlations = SpreadCorrelation.all(result);
        List<SpreadCorrelation> secondStep = correlations.stream()
                .filter(row -> row.measured().target().isPublished())
                .filter(row -> row.is(row.measured().target(), Spread.LOSS, ForecastError.STEP_2))
                .toList();
        List<BackTest> heldOut = BackTestFigure.shown(result.backTests());
        if (secondStep.isEmpty() || secondStep.get(0).measured().target() != LadderTarget.SEVEN_B) {
            throw new NotEnoughData(
                    "fewer than three tasks have both a known noise and a forecast of the first target", result.rows());
        }
        if (heldOut.isEmpty()) {
            throw new NotEnoughData("no held-out rung can be forecast with an interval", result.rows());
        }
        return Part.at("trust")
                .estimates(TrustEstimates.of(result, correlations))
                .readings(TrustEstimates.readings(result, correlations, SpreadFigure.ID))
                .texts(TrustWords.of(result, correlations))
                .figure(SpreadFigure.of(secondStep, result.settings().resampling()))
                .figure(BackTestFigure.of(heldOut, result.settings().resampling()))
                .view(CorrelationTables.view(correlations), "ladder-correlations")
                .view(VarianceTables.view(result), "ladder-variance")
                .view(CoverageTables.view(result), "ladder-coverage")
                .view(TrustTables.view(result), "ladder-trust")
                .view(TrustTables.tests(CheckOutcome.all(TaskOutcome.singles(result))), "ladder-trust")
                .view(ExtraRungTables.view(result), "ladder-extra-rung")
                .publishes(CorrelationTables.published(correlations))
                .publishes(VarianceTables.published(result))
                .publishes(BackTestTable.published(result))
                .publishes(CoverageTables.published(result))
                .publishes(TrustTables.published(result))
                .publishes(ExtraRungTables.published(result))
                .done();
    }
}
