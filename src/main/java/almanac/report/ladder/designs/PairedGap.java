package almanac.report.ladder.designs;

import almanac.report.Estimate;
import almanac.report.ladder.LadderTask;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By how much a design errs more than another, on the tasks that both forecast.
 *
 * @param difference mean relative error less that of the other, a fraction; below zero the design is the better one
 * @param tasks number of tasks
 * @param interval by drawing the tasks anew, each with both its errors; empty with fewer than five tasks
 */
record PairedGap(double difference, int tasks, Optional<Interval> interval) {

    /** Fewer tasks say nothing of other tasks. */
    static final int FEWEST_TASKS = 5;

    private static final String METHOD = "percentile bootstrap over tasks, paired";

    /** Empty where no task is forecast by both. */
    static Optional<PairedGap> of(TaskErrors design, TaskErrors other, Resampling resampling) {
        return lowest(List.of(design), other, resampling);
    }

    /** The gap of the design of lowest mean error, chosen anew in each resample. */
    static Optional<PairedGap> lowest(List<TaskErrors> designs, TaskErrors other, Resampling resampling) {
        List<LadderTask> tasks = other.byTask().keySet().stream()
                .filter(task ->
                        designs.stream().allMatch(design -> design.byTask().containsKey(task)))
                .toList();
        if (designs.isEmpty() || tasks.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> differences = designs.stream()
                .map(design -> differences(design, other, tasks))
                .toList();
        int[] once = new int[tasks.size()];
        Arrays.fill(once, 1);
        Optional<Interval> interval = tasks.size() < FEWEST_TASKS ? Optional.empty() : drawn(differences, resampling);
        return Optional.of(new PairedGap(lowestMean(differences, once), tasks.size(), interval));
    }

    /** Whether the sign can be told, at the level of every interval. */
    boolean isTold() {
        return interval.filter(range -> !range.contains(0)).isPresent();
    }

    private static double[] differences(TaskErrors design, TaskErrors other, List<LadderTask> tasks) {
        return tasks.stream()
                .mapToDouble(task -> design.of(task) - other.of(task))
                .toArray();
    }

    private static Optional<Interval> drawn(List<double[]> differences, Resampling resampling) {
        double[][] rows = Bootstrap.replicates(
                differences.get(0).length, resampling.replicates(), resampling.streams(), timesDrawn ->
                        new double[] {lowestMean(differences, timesDrawn)});
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD).interval(0, Estimate.LEVEL);
    }

    private static double lowestMean(List<double[]> differences, int[] timesDrawn) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double[] row : differences) {
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += timesDrawn[i] * row[i];
            }
            lowest = Math.min(lowest, sum / row.length);
        }
        return lowest;
    }
}
