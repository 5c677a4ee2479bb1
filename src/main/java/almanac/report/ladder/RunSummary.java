package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.data.LadderCheckpoint;
import almanac.data.LadderRun;
import almanac.report.RowStatus;
import almanac.stats.TrailingMeans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A run of the table with what is known of its checkpoints. A run without checkpoints of its own is described by those
 * of the run behind it.
 *
 * @param leftOut why the ladder is not fitted to it, a reason code; empty for a run of the fit
 * @param checkpoints number of evaluated checkpoints
 * @param firstStep step of the first of them, where it is known
 * @param lastStep step of the last of them, where it is known
 * @param lastC4Loss at the last of them, nats per token
 * @param finalC4Loss mean over the last ones, as the fits take it, nats per token
 */
public record RunSummary(
        LadderRun run,
        String leftOut,
        int checkpoints,
        OptionalLong firstStep,
        OptionalLong lastStep,
        OptionalDouble lastC4Loss,
        OptionalDouble finalC4Loss) {

    public boolean isFitted() {
        return leftOut.isEmpty();
    }

    /** Where the run stands: size, length and compute. */
    public RunPoint point() {
        return RunPoint.of(run);
    }

    /** One per run, in the order of the table; the statuses are those of the same runs. */
    static List<RunSummary> all(Catalog data, List<RowStatus> rows) {
        Map<String, List<LadderCheckpoint>> byRun = new LinkedHashMap<>();
        data.ladderCheckpoints()
                .forEach(checkpoint -> byRun.computeIfAbsent(checkpoint.run(), run -> new ArrayList<>())
                        .add(checkpoint));
        Map<String, String> reasons = new LinkedHashMap<>();
        rows.forEach(row -> reasons.put(row.key(), row.reason()));
        return data.ladderRuns().stream()
                .map(run -> of(run, reasons.getOrDefault(run.id(), ""), checkpoints(run, byRun)))
                .toList();
    }

    private static List<LadderCheckpoint> checkpoints(LadderRun run, Map<String, List<LadderCheckpoint>> byRun) {
        String from =
                byRun.containsKey(run.id()) ? run.id() : run.checkpointsOf().orElse(run.id());
        return byRun.getOrDefault(from, List.of());
    }

    private static RunSummary of(LadderRun run, String leftOut, List<LadderCheckpoint> measured) {
        int count = measured.size();
        if (count == 0) {
            return new RunSummary(
                    run,
                    leftOut,
                    0,
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        double[] losses =
                measured.stream().mapToDouble(LadderCheckpoint::c4Loss).toArray();
        return new RunSummary(
                run,
                leftOut,
                count,
                measured.get(0).step(),
                measured.get(count - 1).step(),
                OptionalDouble.of(losses[count - 1]),
                OptionalDouble.of(TrailingMeans.last(losses, Recipe.PUBLISHED.finalWindow())));
    }
}
