package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.training.TrainedModel;
import almanac.boundary.training.TrainingComparison;
import almanac.data.LeaderboardV2Entry;
import java.util.List;

/**
 * Pretrained models against post-trained ones, task by task; undated rows take part.
 *
 * @param tasks in the order of the board
 */
public record TrainingStudy(List<OfTask> tasks) {

    /** The comparison in one task. */
    public record OfTask(String task, TrainingComparison comparison) {}

    static TrainingStudy of(List<LeaderboardV2Entry> entries, BoundarySettings settings) {
        return new TrainingStudy(LeaderboardV2Entry.TASKS.stream()
                .map(task -> new OfTask(
                        task,
                        TrainingComparison.of(
                                entries.stream()
                                        .map(entry -> TrainedModel.of(entry, task))
                                        .toList(),
                                settings)))
                .toList());
    }
}
