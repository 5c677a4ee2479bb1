package almanac.report.scaling.curves;

import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.CurveForecast;
import almanac.scaling.kaplan.CurveForecasts;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.LearningCurve;
import almanac.scaling.kaplan.StepCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One run's end as forecast and as measured.
 *
 * @param stretch the points that were fitted
 * @param own by its own curve
 * @param pooled loss by the law of all runs without limits on its exponents, nats per token
 * @param held the same by the law with exponents near Kaplan's; empty without it
 */
record RunForecast(LearningCurve curve, LearningCurve stretch, CurveForecast own, double pooled, OptionalDouble held) {

    static List<RunForecast> all(
            List<LearningCurve> curves,
            List<LearningCurve> stretches,
            CurveForecasts forecasts,
            Optional<JointStepsLaw> held) {
        List<RunForecast> all = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            LearningCurve curve = curves.get(i);
            double steps = StepCount.DONE.of(end(curve), curve.batchTokens());
            all.add(new RunForecast(
                    curve,
                    stretches.get(i),
                    forecasts.runs().get(i),
                    forecasts.pooled().law().at(curve.parameters(), steps),
                    held.map(law -> OptionalDouble.of(law.at(curve.parameters(), steps)))
                            .orElse(OptionalDouble.empty())));
        }
        all.sort(Comparator.comparingDouble(run -> run.curve().parameters()));
        return List.copyOf(all);
    }

    static SizedLoss end(LearningCurve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    /** Forecast of the free law over measured loss, less one. */
    double pooledError() {
        return pooled / own.measured() - 1;
    }

    /** The same of the law with exponents near Kaplan's. */
    OptionalDouble heldError() {
        return held.isPresent() ? OptionalDouble.of(held.getAsDouble() / own.measured() - 1) : held;
    }
}
