package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.BoundedPowerSum;
import almanac.stats.SaturatingPower;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether early training foretells the end: each run by its own curve, and all runs by one law of size and steps.
 *
 * @param fewestTokens first tokens of the stretch that is fitted
 * @param mostTokens last tokens of it
 * @param runs one forecast per run whose stretch has more points than the three constants
 * @param leftOut runs with fewer points in the stretch, or none after it
 * @param pooled L(N, S) without limits on its exponents, fitted to the same stretches
 * @param pooledErrors of the pooled law at the last points of the same runs
 */
public record CurveForecasts(
        double fewestTokens,
        double mostTokens,
        List<CurveForecast> runs,
        ForecastErrors errors,
        List<String> leftOut,
        BoundedPowerSum pooled,
        ForecastErrors pooledErrors) {

    /** Where the stretch begins that this almanac fits: past the first unsteady steps. */
    public static final double FEWEST_TOKENS = 8e9;

    /** Where it ends: with the checkpoint after 50 billion tokens, which stands a little above them. */
    public static final double MOST_TOKENS = 5.01e10;

    /** Fits the stretches and foretells each run's last point; a shortage where fewer than two runs can be foretold. */
    public static Outcome<CurveForecasts> of(List<LearningCurve> curves, double fewestTokens, double mostTokens) {
        List<LearningCurve> used = new ArrayList<>();
        List<CurveForecast> forecasts = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (LearningCurve curve : curves) {
            Optional<CurveForecast> forecast = forecast(curve, fewestTokens, mostTokens);
            forecast.ifPresentOrElse(forecasts::add, () -> leftOut.add(curve.run()));
            forecast.ifPresent(found -> used.add(curve));
        }
        if (forecasts.size() < 2) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        List<LearningCurve> stretches = used.stream()
                .map(curve -> curve.between(fewestTokens, mostTokens))
                .toList();
        StepLosses all = StepLosses.of(stretches, StepCount.DONE);
        return JointStepsFit.fit(all, BoundedPowerSum.Box.NONE)
                .map(pooled -> new CurveForecasts(
                        fewestTokens,
                        mostTokens,
                        List.copyOf(forecasts),
                        ForecastErrors.of(forecasts.stream()
                                .mapToDouble(CurveForecast::relativeError)
                                .toArray()),
                        List.copyOf(leftOut),
                        pooled,
                        pooledErrors(JointStepsFit.law(pooled.law()), used)));
    }

    private static Optional<CurveForecast> forecast(LearningCurve curve, double fewestTokens, double mostTokens) {
        if (curve.points().isEmpty() || curve.last().tokens() <= mostTokens) {
            return Optional.empty();
        }
        SizedLoss last = curve.last();
        LearningCurve stretch = curve.between(fewestTokens, mostTokens);
        return SaturatingPower.of(stretch.tokens(), stretch.losses())
                .map(law -> new CurveForecast(curve.run(), law, last.tokens(), law.at(last.tokens()), last.loss()));
    }

    private static ForecastErrors pooledErrors(JointStepsLaw law, List<LearningCurve> curves) {
        return ForecastErrors.of(curves.stream()
                .mapToDouble(curve -> {
                    SizedLoss last = curve.last();
                    double steps = StepCount.DONE.of(last, curve.batchTokens());
                    return law.at(curve.parameters(), steps) / last.loss() - 1;
                })
                .toArray());
    }
}
