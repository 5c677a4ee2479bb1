package almanac.report.ladder;

import almanac.stats.Correlation;
import almanac.stats.StandardDeviation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much a task's metrics move over the last checkpoints of the largest run of the ladder, when the model hardly
 * changes (Bhagia et al. 2024, section 4). Values are not smoothed; deviations are of the population.
 *
 * @param run the run of most compute
 * @param checkpoints number of last checkpoints
 * @param lossDeviation in bits per byte
 * @param accuracyDeviation as a fraction
 * @param lossAccuracyCorrelation Pearson's coefficient over the checkpoints; empty where one side does not move
 */
public record TaskVariance(
        LadderTask task,
        String run,
        int checkpoints,
        double lossDeviation,
        double relativeLossDeviation,
        double accuracyDeviation,
        double relativeAccuracyDeviation,
        OptionalDouble lossAccuracyCorrelation) {

    /** Last checkpoints that are compared. */
    public static final int CHECKPOINTS = 10;

    /** Empty where the largest run has fewer checkpoints. */
    static Optional<TaskVariance> of(TaskRuns runs) {
        return of(runs.task(), runs.ladder());
    }

    static Optional<TaskVariance> of(LadderTask task, List<RunSeries> runs) {
        return runs.stream()
                .max(Comparator.comparingDouble(run -> run.point().flop()))
                .filter(run -> run.checkpoints() >= CHECKPOINTS)
                .map(run -> of(task, run));
    }

    private static TaskVariance of(LadderTask task, RunSeries run) {
        double[] losses = last(run.taskLoss());
        double[] accuracies = last(run.accuracy());
        double loss = StandardDeviation.ofPopulation(losses);
        double accuracy = StandardDeviation.ofPopulation(accuracies);
        return new TaskVariance(
                task,
                run.run().id(),
                CHECKPOINTS,
                loss,
                loss / mean(losses),
                accuracy,
                accuracy / mean(accuracies),
                Correlation.pearson(losses, accuracies));
    }

    private static double[] last(double[] values) {
        return Arrays.copyOfRange(values, values.length - CHECKPOINTS, values.length);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
