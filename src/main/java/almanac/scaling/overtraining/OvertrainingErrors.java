package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.scaling.Outcome;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Optional;

/**
 * The error law of one corpus and one mean of tasks, and the errors that it foretells from foretold losses.
 *
 * @param fit of the measured error over the measured loss
 * @param forecasts error of every run of the corpus; none without both laws
 */
public record OvertrainingErrors(
        String dataset,
        OvertrainingSubset subset,
        TaskMean tasks,
        Outcome<ErrorLawFit> fit,
        Optional<LeftOut<ErrorLaw>> leftOut,
        List<Forecast> forecasts) {

    public OvertrainingErrors {
        forecasts = List.copyOf(forecasts);
    }

    /** Loss from size and tokens, then error from loss. */
    private record Chain(OvertrainingLaw loss, ErrorLaw error) {
        double at(OvertrainingRun run) {
            return error.at(loss.at(run.parameters(), run.tokens()));
        }
    }

    static OvertrainingErrors of(
            OvertrainingLosses losses, List<OvertrainingRun> corpus, TaskMean tasks, Resampling resampling) {
        OvertrainingSubset subset = losses.subset();
        List<OvertrainingRun> fitted =
                corpus.stream().filter(subset::holdsForErrors).toList();
        Outcome<ErrorLawFit> fit = ErrorLawFit.of(points(fitted, tasks), resampling);
        boolean isSmall = fitted.size() < OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL;
        Optional<LeftOut<ErrorLaw>> leftOut = isSmall
                ? Optional.of(LeftOut.of(fitted, OvertrainingRun::id, others -> law(others, tasks, resampling)))
                : Optional.empty();
        Optional<LeftOut<Chain>> chains = isSmall
                ? Optional.of(
                        LeftOut.of(fitted, OvertrainingRun::id, others -> chain(others, subset, tasks, resampling)))
                : Optional.empty();
        List<Forecast> forecasts =
                losses.fit().result().isEmpty() || fit.result().isEmpty()
                        ? List.of()
                        : forecasts(
                                corpus,
                                subset,
                                tasks,
                                new Chain(
                                        losses.fit().result().orElseThrow().law(),
                                        fit.result().orElseThrow().law()),
                                chains);
        return new OvertrainingErrors(losses.dataset(), subset, tasks, fit, leftOut, forecasts);
    }

    private static List<Forecast> forecasts(
            List<OvertrainingRun> corpus,
            OvertrainingSubset subset,
            TaskMean tasks,
            Chain chain,
            Optional<LeftOut<Chain>> chains) {
        return corpus.stream()
                .map(run -> new Forecast(
                        run.id(),
                        subset.holdsForErrors(run),
                        chain.at(run),
                        tasks.of(run),
                        chains.flatMap(others -> others.range(other -> other.at(run)))))
                .toList();
    }

    private static List<ErrorLawFit.Point> points(List<OvertrainingRun> runs, TaskMean tasks) {
        return runs.stream()
                .map(run -> new ErrorLawFit.Point(run.c4Loss(), tasks.of(run)))
                .toList();
    }

    private static Outcome<ErrorLaw> law(List<OvertrainingRun> runs, TaskMean tasks, Resampling resampling) {
        return ErrorLawFit.of(points(runs, tasks), resampling).map(ErrorLawFit::law);
    }

    private static Outcome<Chain> chain(
            List<OvertrainingRun> runs, OvertrainingSubset subset, TaskMean tasks, Resampling resampling) {
        Outcome<OvertrainingLaw> loss = OvertrainingFit.law(OvertrainingLosses.sized(subset.of(runs)));
        Outcome<ErrorLaw> error = law(runs, tasks, resampling);
        return loss.isPresent()
                ? error.map(found -> new Chain(loss.result().orElseThrow(), found))
                : Outcome.none(loss.shortage().orElseThrow());
    }
}
