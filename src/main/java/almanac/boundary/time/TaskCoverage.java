package almanac.boundary.time;

import almanac.boundary.board.BoardSplit;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The errors of coverage in a task, averaged over the splits from each period of the second leaderboard to the next; all
 * in the bins of {@link SplitCoverage#BINNING}.
 *
 * @param splits number of splits averaged
 * @param absoluteSignedMacro mean of the absolute values of the splits' signed macro errors
 * @param signedMacro mean of the splits' signed macro errors, in which errors of opposite sign cancel
 * @param absoluteMacro mean of the splits' absolute macro errors, in which bins do not cancel
 * @param signedInterval of {@code signedMacro}, all splits resampled together
 */
public record TaskCoverage(
        String task,
        int splits,
        double absoluteSignedMacro,
        double signedMacro,
        double absoluteMacro,
        Optional<Interval> signedInterval) {

    /** The tasks in the order of their first split; a task without any split is left out. */
    public static List<TaskCoverage> of(List<SplitValidation> validations) {
        List<SplitValidation> single = validations.stream()
                .filter(validation -> BoardSplit.SINGLE.contains(validation.split()))
                .filter(validation -> validation.coverage().result().stream()
                        .anyMatch(coverage -> coverage.signedError().isPresent()))
                .toList();
        return single.stream()
                .map(SplitValidation::task)
                .distinct()
                .map(task -> of(
                        task,
                        single.stream()
                                .filter(validation -> validation.task().equals(task))
                                .flatMap(validation -> validation.coverage().result().stream())
                                .toList()))
                .toList();
    }

    private static TaskCoverage of(String task, List<SplitCoverage> splits) {
        return new TaskCoverage(
                task,
                splits.size(),
                mean(splits, split -> Math.abs(split.signedError().orElseThrow())),
                mean(splits, split -> split.signedError().orElseThrow()),
                mean(splits, split -> split.absoluteError().orElseThrow()),
                SplitCoverage.interval(
                        meanErrors(splits), splits.get(0).train().draws().seed()));
    }

    private static double mean(List<SplitCoverage> splits, ToDoubleFunction<SplitCoverage> error) {
        return splits.stream().mapToDouble(error).sum() / splits.size();
    }

    /** By number of the resample; NaN where one of the splits has no error. */
    private static double[] meanErrors(List<SplitCoverage> splits) {
        double[] sum = new double[splits.get(0).resampledErrors().length];
        for (SplitCoverage split : splits) {
            for (int resample = 0; resample < sum.length; resample++) {
                sum[resample] += split.resampledErrors()[resample] / splits.size();
            }
        }
        return sum;
    }

    /** How many tasks have a mean absolute signed macro error below a limit. */
    public static long below(List<TaskCoverage> tasks, double limit) {
        return tasks.stream().filter(task -> task.absoluteSignedMacro < limit).count();
    }
}
