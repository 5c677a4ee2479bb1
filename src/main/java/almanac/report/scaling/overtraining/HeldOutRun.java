package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.scaling.overtraining.ErrorLaw;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.OvertrainingErrors;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run larger than all five of the fit that no law has seen, with what the laws of its text foretell for it.
 *
 * @param computeAhead its compute as a multiple of that of the five runs together
 * @param loss nats per token
 * @param errors one for every mean of the tasks
 */
record HeldOutRun(
        TrainingText text, OvertrainingRun run, double computeAhead, Forecast loss, List<TaskForecast> errors) {

    /**
     * A foretold mean error on tasks.
     *
     * @param forecast through both laws, a fraction
     * @param fromMeasuredLoss what the error law alone gives for the measured loss, a fraction
     */
    record TaskForecast(TaskMean tasks, Forecast forecast, double fromMeasuredLoss) {

        /** Relative error of the second law alone, with sign. */
        double secondStep() {
            return fromMeasuredLoss / forecast.actual() - 1;
        }
    }

    /** The held-out runs of a text in the order of the table; none where a law is missing. */
    static List<HeldOutRun> of(TrainingText text) {
        if (!text.isForecast()) {
            return List.of();
        }
        List<Forecast> losses = text.losses(OvertrainingSubset.FIVE).forecasts();
        Set<String> fitted =
                losses.stream().filter(Forecast::fitted).map(Forecast::run).collect(Collectors.toSet());
        double largest = text.runs().stream()
                .filter(run -> fitted.contains(run.id()))
                .mapToDouble(OvertrainingRun::parameters)
                .max()
                .orElseThrow();
        return losses.stream()
                .filter(loss -> isHeldOut(text.run(loss.run()), largest))
                .map(loss -> of(text, loss))
                .toList();
    }

    private static boolean isHeldOut(OvertrainingRun run, double largest) {
        return run.parameters() > largest && !OvertrainingSubset.FIVE.holdsForErrors(run);
    }

    private static HeldOutRun of(TrainingText text, Forecast loss) {
        OvertrainingRun run = text.run(loss.run());
        return new HeldOutRun(
                text,
                run,
                text.losses(OvertrainingSubset.FIVE).computeAhead(run),
                loss,
                Stream.of(TaskMean.values())
                        .map(tasks -> error(text.errors(OvertrainingSubset.FIVE, tasks), run))
                        .toList());
    }

    private static TaskForecast error(OvertrainingErrors errors, OvertrainingRun run) {
        ErrorLaw law = errors.fit().result().orElseThrow().law();
        Forecast forecast = errors.forecasts().stream()
                .filter(found -> found.run().equals(run.id()))
                .findFirst()
                .orElseThrow();
        return new TaskForecast(errors.tasks(), forecast, law.at(run.c4Loss()));
    }

    TaskForecast error(TaskMean tasks) {
        return errors.stream()
                .filter(error -> error.tasks() == tasks)
                .findFirst()
                .orElseThrow();
    }

    /** Size and tokens per parameter in words. */
    String words() {
        return TrainingText.size(run) + " on " + Math.round(run.tokensPerParameter()) + " tokens per parameter";
    }

    /** Predicted over measured less one. */
    static double signedError(Forecast forecast) {
        return forecast.predicted() / forecast.actual() - 1;
    }
}
