package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Optional;

/**
 * The loss law of one corpus, fitted to a subset of its runs, and what it foretells for every run.
 *
 * @param leftOut the law without each of the fitted runs in turn; empty where there are enough runs for intervals
 * @param fittedFlop compute of all fitted runs together
 * @param forecasts loss of every run of the corpus, in the order of the table; none without a law
 */
public record OvertrainingLosses(
        String dataset,
        OvertrainingSubset subset,
        Outcome<OvertrainingFit> fit,
        Optional<LeftOut<OvertrainingLaw>> leftOut,
        double fittedFlop,
        List<Forecast> forecasts) {

    public OvertrainingLosses {
        forecasts = List.copyOf(forecasts);
    }

    static OvertrainingLosses of(
            String dataset, List<OvertrainingRun> corpus, OvertrainingSubset subset, Resampling resampling) {
        List<OvertrainingRun> fitted = subset.of(corpus);
        Outcome<OvertrainingFit> fit = OvertrainingFit.of(sized(fitted), resampling);
        Optional<LeftOut<OvertrainingLaw>> leftOut = fitted.size() < OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL
                ? Optional.of(LeftOut.of(fitted, OvertrainingRun::id, others -> OvertrainingFit.law(sized(others))))
                : Optional.empty();
        List<Forecast> forecasts = fit.result()
                .map(found -> forecasts(corpus, subset, found.law(), leftOut))
                .orElse(List.of());
        double flop = sized(fitted).stream().mapToDouble(SizedLoss::flop).sum();
        return new OvertrainingLosses(dataset, subset, fit, leftOut, flop, forecasts);
    }

    private static List<Forecast> forecasts(
            List<OvertrainingRun> corpus,
            OvertrainingSubset subset,
            OvertrainingLaw law,
            Optional<LeftOut<OvertrainingLaw>> leftOut) {
        return corpus.stream()
                .map(run -> new Forecast(
                        run.id(),
                        subset.holds(run),
                        law.at(run.parameters(), run.tokens()),
                        run.c4Loss(),
                        leftOut.flatMap(laws -> laws.range(other -> other.at(run.parameters(), run.tokens())))))
                .toList();
    }

    static SizedLoss sized(OvertrainingRun run) {
        return new SizedLoss(run.parameters(), run.tokens(), run.c4Loss());
    }

    static List<SizedLoss> sized(List<OvertrainingRun> runs) {
        return runs.stream().map(OvertrainingLosses::sized).toList();
    }

    /** How many times the compute of all fitted runs a run took. */
    public double computeAhead(OvertrainingRun run) {
        return sized(run).flop() / fittedFlop;
    }
}
