package almanac.report.boundary.training;

import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.BoundaryKey;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.board.TaskBoundary;
import almanac.boundary.training.TrainingGroup;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much higher the boundary of the post-trained lies at the compute of reference, with an interval from refits of both
 * boundaries to the same resamples of base families.
 *
 * @param rise difference of the scores
 * @param interval empty where no resample gives both boundaries
 */
record TaskRise(TrainedTask task, double rise, Optional<Interval> interval) {

    private static final String METHOD = "percentiles of refits of both groups to base families drawn with replacement";

    /** The tasks in which both boundaries reach the compute. */
    static List<TaskRise> all(List<TrainedTask> tasks, BoundaryResult result) {
        Resampling resampling =
                new Resampling(result.settings().replicates(), result.settings().seed());
        ClusterDraws draws = ClusterDraws.of(result.second(), BoundaryAxis.COMPUTE, resampling);
        List<TaskRise> rises = new ArrayList<>();
        for (TrainedTask task : tasks) {
            task.rise().ifPresent(rise -> rises.add(new TaskRise(task, rise, interval(task, result, draws))));
        }
        return List.copyOf(rises);
    }

    private static Optional<Interval> interval(TrainedTask task, BoundaryResult result, ClusterDraws draws) {
        Map<Integer, Double> before = heights(task, TrainingGroup.PRETRAINED, result, draws);
        Map<Integer, Double> after = heights(task, TrainingGroup.POST_TRAINED, result, draws);
        double[] rises = after.entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0.0))
                .toArray();
        if (rises.length == 0) {
            return Optional.empty();
        }
        double[] limits = Quantiles.of(rises, (1 - TaskBoundary.LEVEL) / 2, (1 + TaskBoundary.LEVEL) / 2);
        return Optional.of(new Interval(
                TaskBoundary.LEVEL,
                limits[0],
                limits[1],
                METHOD,
                rises.length,
                draws.resampling().seed()));
    }

    /** The refitted boundary's score at the compute of reference, by resample. */
    private static Map<Integer, Double> heights(
            TrainedTask task, TrainingGroup group, BoundaryResult result, ClusterDraws draws) {
        BoundaryKey key = new BoundaryKey(
                result.second().dataset(), Board.ALL, task.task(), Optional.of(group), BoundaryAxis.COMPUTE);
        Outcome<TaskBoundary> boundary = TaskBoundary.of(key, task.side(group).rows(), result.fitting(), draws);
        Map<Integer, Double> heights = new TreeMap<>();
        boundary.result().ifPresent(found -> {
            for (int i = 0; i < found.resamples().length; i++) {
                heights.put(found.resamples()[i], found.draws().curves().get(i).at(TrainedTask.REFERENCE));
            }
        });
        return heights;
    }
}
