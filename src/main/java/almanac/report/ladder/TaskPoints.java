package almanac.report.ladder;

import java.util.ArrayList;
import java.util.List;

/** What the two steps of the recommended design are fitted to in one task, run by run. */
public record TaskPoints(LadderTask task, List<Run> runs) {

    /** Checkpoints that each smoothed one averages; so many places apart they share none. */
    public static final int SMOOTHING = Recipe.PUBLISHED.smoothing();

    /**
     * A run of the fit.
     *
     * @param size name of its size
     * @param loss mean task loss over its last checkpoints, bits per byte
     * @param checkpoints the smoothed ones, in the order of training
     */
    public record Run(String id, String size, RunPoint point, double loss, List<Checkpoint> checkpoints) {}

    /**
     * Trailing means at a checkpoint.
     *
     * @param loss bits per byte
     * @param accuracy a fraction
     */
    public record Checkpoint(double loss, double accuracy) {}

    /** Smoothed checkpoints of all runs. */
    public int checkpoints() {
        return runs.stream().mapToInt(run -> run.checkpoints().size()).sum();
    }

    static TaskPoints of(TaskRuns runs) {
        Recipe recipe = Recipe.PUBLISHED;
        PooledPoints pooled = PooledPoints.of(runs.ladder(), recipe);
        List<List<Checkpoint>> checkpoints = new ArrayList<>();
        runs.ladder().forEach(run -> checkpoints.add(new ArrayList<>()));
        for (int i = 0; i < pooled.count(); i++) {
            checkpoints.get(pooled.runOf()[i]).add(new Checkpoint(pooled.feature()[i], pooled.accuracy()[i]));
        }
        Run[] all = new Run[runs.ladder().size()];
        for (int i = 0; i < all.length; i++) {
            RunSeries series = runs.ladder().get(i);
            all[i] = new Run(
                    series.run().id(),
                    series.run().size(),
                    series.point(),
                    series.last(recipe.feature(), recipe.finalWindow()),
                    List.copyOf(checkpoints.get(i)));
        }
        return new TaskPoints(runs.task(), List.of(all));
    }
}
