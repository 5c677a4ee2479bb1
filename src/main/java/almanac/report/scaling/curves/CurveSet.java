package almanac.report.scaling.curves;

import almanac.chart.Ink;
import almanac.data.CurveRun;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.CurveForecasts;
import almanac.scaling.kaplan.CurveRuns;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.LearningCurve;
import almanac.scaling.kaplan.StepCount;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The runs of one dataset whose ends are forecast from an early stretch of their curves.
 *
 * @param rate what their learning rate does
 * @param forecasts by each run's own curve and by the free law of all
 * @param held the law of all with its exponents held near Kaplan's, fitted to the same stretches; empty where that fails
 * @param runs the same forecasts run by run, the smallest model first
 */
record CurveSet(
        String dataset, Rate rate, CurveForecasts forecasts, Optional<JointStepsLaw> held, List<RunForecast> runs) {

    /** What the learning rate does after warming up. */
    enum Rate {
        CONSTANT("constant", Ink.FIT),
        DECAYED("decayed", Ink.RIVAL2);

        private final String id;
        private final Ink ink;

        Rate(String id, Ink ink) {
            this.id = id;
            this.ink = ink;
        }

        String id() {
            return id;
        }

        Ink ink() {
            return ink;
        }
    }

    /**
     * The set of the report.
     *
     * @throws NotEnoughData if fewer than two of its runs can be forecast
     */
    static CurveSet constant(ScalingResult result) {
        CurveLaws laws = result.curves();
        return laws.forecasts()
                .result()
                .map(found -> of(CurveLaws.DATASET, Rate.CONSTANT, laws.curves(), found))
                .orElseThrow(() -> new NotEnoughData(
                        "too few learning curves can be forecast: "
                                + Exclusions.words(laws.forecasts().shortage().orElseThrow()),
                        List.of()));
    }

    /** Runs whose rate falls along a schedule, forecast from half the tokens of the shortest; empty without two. */
    static Optional<CurveSet> decayed(ScalingResult result) {
        Set<String> standard = result.runs().curves().stream()
                .filter(run -> run.condition().equals(Optional.of(CurveLaws.STANDARD)))
                .map(CurveRun::id)
                .collect(Collectors.toSet());
        List<LearningCurve> curves =
                CurveRuns.of(result.runs(), CurveLaws.DECAYED, CurveLaws.EVALUATION_SET, false).stream()
                        .filter(curve -> standard.contains(curve.run()))
                        .filter(curve -> !curve.points().isEmpty())
                        .toList();
        double shortest = curves.stream()
                .mapToDouble(curve -> RunForecast.end(curve).tokens())
                .min()
                .orElse(0);
        return CurveForecasts.of(curves, CurveForecasts.FEWEST_TOKENS, shortest / 2)
                .result()
                .map(found -> of(CurveLaws.DECAYED, Rate.DECAYED, curves, found));
    }

    private static CurveSet of(String dataset, Rate rate, List<LearningCurve> curves, CurveForecasts forecasts) {
        List<LearningCurve> used = new ArrayList<>();
        forecasts
                .runs()
                .forEach(own -> curves.stream()
                        .filter(curve -> curve.run().equals(own.run()))
                        .forEach(used::add));
        List<LearningCurve> stretches = used.stream()
                .map(curve -> curve.between(forecasts.fewestTokens(), forecasts.mostTokens()))
                .toList();
        Optional<JointStepsLaw> held = JointStepsFit.of(
                        stretches, StepCount.DONE, JointStepsFit.KAPLAN_BOX, new Resampling(1, 1))
                .result()
                .map(JointStepsFit::law);
        return new CurveSet(dataset, rate, forecasts, held, RunForecast.all(used, stretches, forecasts, held));
    }

    /** Tokens of the first point that was fitted, over all runs. */
    double stretchStart() {
        return stretch().min().orElseThrow();
    }

    /** Tokens of the last one. */
    double stretchEnd() {
        return stretch().max().orElseThrow();
    }

    private DoubleStream stretch() {
        return runs.stream().flatMap(run -> run.stretch().points().stream()).mapToDouble(SizedLoss::tokens);
    }

    /** Tokens of the longest run. */
    double end() {
        return runs.stream().mapToDouble(run -> run.own().tokens()).max().orElseThrow();
    }

    /** The run whose own forecast is furthest off. */
    RunForecast worst() {
        return runs.stream()
                .reduce((one, other) -> Math.abs(other.own().relativeError())
                                > Math.abs(one.own().relativeError())
                        ? other
                        : one)
                .orElseThrow();
    }
}
