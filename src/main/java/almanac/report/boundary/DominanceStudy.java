package almanac.report.boundary;

import almanac.boundary.dominance.MonthlyTrend;
import almanac.boundary.dominance.ScaleAxis;
import almanac.boundary.dominance.SizeDominance;
import almanac.boundary.dominance.SizedSample;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often small models surpass large ones, and how closely scores follow scale month by month.
 *
 * @param tasks in the order of the board
 */
public record DominanceStudy(List<OfTask> tasks) {

    /**
     * One task.
     *
     * @param sample the models compared, and those that cannot be
     * @param trends by the id of the axis: parameters, compute, tokens
     */
    public record OfTask(
            String task, SizedSample sample, SizeDominance dominance, Map<String, List<MonthlyTrend>> trends) {}

    static DominanceStudy of(BoundaryRuns runs) {
        return new DominanceStudy(LeaderboardV2Entry.TASKS.stream()
                .map(task -> ofTask(task, SizedSample.of(runs, task)))
                .toList());
    }

    private static OfTask ofTask(String task, SizedSample sample) {
        Map<String, List<MonthlyTrend>> trends = new TreeMap<>();
        Arrays.stream(ScaleAxis.values())
                .forEach(axis -> trends.put(axis.id(), MonthlyTrend.of(sample.models(), axis)));
        return new OfTask(task, sample, SizeDominance.of(sample.models(), SizeDominance.PAPER_THRESHOLD), trends);
    }
}
