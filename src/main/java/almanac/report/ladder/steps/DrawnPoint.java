package almanac.report.ladder.steps;

import almanac.report.ladder.LadderTask;
import almanac.report.ladder.TaskPoints;
import java.util.ArrayList;
import java.util.List;

/**
 * A smoothed checkpoint that a chart draws: the last of each run and every {@link #EVERY}th before it; no two share a
 * checkpoint in their means.
 *
 * @param place of the smoothed checkpoint in its run, from one
 */
record DrawnPoint(LadderTask task, String run, int place, double loss, double accuracy) {

    /** Places from one drawn checkpoint to the next. */
    static final int EVERY = 2 * TaskPoints.SMOOTHING;

    static List<DrawnPoint> of(TaskPoints points) {
        List<DrawnPoint> drawn = new ArrayList<>();
        for (TaskPoints.Run run : points.runs()) {
            int count = run.checkpoints().size();
            for (int i = (count - 1) % EVERY; i < count; i += EVERY) {
                TaskPoints.Checkpoint checkpoint = run.checkpoints().get(i);
                drawn.add(new DrawnPoint(points.task(), run.id(), i + 1, checkpoint.loss(), checkpoint.accuracy()));
            }
        }
        return List.copyOf(drawn);
    }
}
