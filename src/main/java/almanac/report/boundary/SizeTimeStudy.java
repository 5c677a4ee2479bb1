package almanac.report.boundary;

import almanac.boundary.sizetime.SizeTimeBoundary;
import almanac.boundary.sizetime.SizeTimeOutcome;
import almanac.boundary.sizetime.SizeTimeSettings;
import almanac.boundary.sizetime.TimedSample;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import java.util.List;

/**
 * The boundary in size and time, task by task.
 *
 * @param tasks in the order of the board
 */
public record SizeTimeStudy(List<OfTask> tasks) {

    /** The boundary of one task, or why there is none. */
    public record OfTask(String task, TimedSample sample, SizeTimeOutcome outcome) {}

    static SizeTimeStudy of(BoundaryRuns runs) {
        return new SizeTimeStudy(LeaderboardV2Entry.TASKS.parallelStream()
                .map(task -> of(task, TimedSample.of(runs, task)))
                .toList());
    }

    private static OfTask of(String task, TimedSample sample) {
        return new OfTask(task, sample, SizeTimeBoundary.of(sample.models(), SizeTimeSettings.PAPER));
    }
}
