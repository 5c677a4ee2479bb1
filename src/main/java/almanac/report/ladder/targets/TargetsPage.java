package almanac.report.ladder.targets;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.List;

/** The report's own page: every target forecast, and how far off the forecasts were. */
public final class TargetsPage {

    /** The target of the headline. */
    static final LadderTarget HEADLINE = LadderTarget.SEVEN_B;

    private TargetsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if the target of the headline has no measured accuracy
     */
    public static Part part(LadderResult result) {
        LadderAverage headline = result.average(HEADLINE, LadderVariant.TWO_STEP)
                .orElseThrow(() -> new NotEnoughData(
                        "no accuracy of " + LadderWords.of(HEADLINE) + " was measured on a task that can be forecast",
                        result.rows()));
        List<Estimate> estimates = TargetEstimates.all(result);
        return Part.at("")
                .estimates(estimates)
                .readings(TargetEstimates.readings(result, OutcomeFigure.ID))
                .texts(TargetTexts.of(result))
                .figure(OutcomeFigure.of(result, TargetForecast.published(result)))
                .figure(ScatterFigure.of(result, TargetForecast.targets(result)))
                .view(ForecastView.of(result, TargetForecast.targets(result)), PredictionTable.ID)
                .view(
                        Exclusions.byReason(
                                "ladder-left-out", "Runs left out of the fit, by reason", "Runs", result.rows()),
                        "ladder-excluded")
                .publishes(RunTable.of(result))
                .publishes(PredictionTable.of(result))
                .publishes(AverageTable.of(result))
                .publishes(Exclusions.published("ladder-excluded", "Runs left out of the fit", result.rows()))
                .rows(result.rows())
                .card(ForecastCard.of(result, headline, estimates.get(0)))
                .done();
    }
}
