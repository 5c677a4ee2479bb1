package almanac.report.boundary;

import almanac.boundary.BoundaryShortage;
import almanac.data.BoundaryRuns;
import almanac.data.FrontierPoint;
import almanac.data.LeaderboardV1Entry;
import almanac.data.LeaderboardV2Entry;
import almanac.data.LiveBenchScore;
import almanac.data.NewEvaluation;
import almanac.report.RowStatus;
import almanac.source.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened to each row that a boundary might be fitted to. A row with compute and a day on or before the edition's
 * data date counts as used; rows without compute may still count in comparisons that need none, which say so themselves.
 */
final class BoundaryRows {

    static final String ANALYSIS = "capability-boundary.fits";

    private static final String NO_COMPUTE = BoundaryShortage.NO_COMPUTE.code();
    private static final String AFTER_DATA_DATE = "after-data-date";

    private final LocalDate asOf;
    private final List<RowStatus> rows = new ArrayList<>();

    private BoundaryRows(LocalDate asOf) {
        this.asOf = asOf;
    }

    static List<RowStatus> of(BoundaryRuns runs, LocalDate asOf) {
        BoundaryRows all = new BoundaryRows(asOf);
        for (LeaderboardV2Entry entry : runs.leaderboardV2()) {
            Optional<LocalDate> day = entry.uploaded().or(entry::submitted);
            String reason = entry.computeFlop().orElse(0) > 0 ? "" : NO_COMPUTE;
            all.add("leaderboard-v2", Integer.toString(entry.row()), day, reason, entry.at());
        }
        for (LeaderboardV1Entry entry : runs.leaderboardV1()) {
            String reason = entry.computeFlop().orElse(0) > 0 ? "" : NO_COMPUTE;
            all.add("leaderboard-v1", Integer.toString(entry.row()), entry.dated(), reason, entry.at());
        }
        all.addLater(runs);
        runs.sizeTimePoints()
                .forEach(point -> all.add(
                        "size-time-points",
                        point.modelName(),
                        Optional.of(BoundaryRunsAsOf.day(point)),
                        "",
                        point.at()));
        all.addFrontier(runs.frontierPoints());
        for (LiveBenchScore score : runs.liveBench()) {
            String reason = score.computeFlop().orElse(0) > 0 ? "" : NO_COMPUTE;
            all.add("livebench-scores", score.modelName(), Optional.empty(), reason, score.at());
        }
        return List.copyOf(all.rows);
    }

    /** Rows of the fifth period, and those of models that stand on the board too. */
    private void addLater(BoundaryRuns runs) {
        Set<String> onBoard =
                runs.leaderboardV2().stream().map(LeaderboardV2Entry::modelName).collect(Collectors.toSet());
        for (NewEvaluation evaluation : runs.newEvaluations()) {
            boolean shown = evaluation.origin().equals(NewEvaluation.VALIDATION);
            boolean twice = onBoard.contains(evaluation.modelName());
            String reason = !shown && !twice
                    ? "not-in-validation-set"
                    : evaluation.computeFlop().orElse(0) > 0 || twice ? "" : NO_COMPUTE;
            add("new-evaluations", evaluation.modelName(), evaluation.modified(), reason, evaluation.at());
        }
    }

    private void addFrontier(List<FrontierPoint> points) {
        Map<String, Long> counts =
                points.stream().collect(Collectors.groupingBy(FrontierPoint::benchmark, Collectors.counting()));
        for (FrontierPoint point : points) {
            boolean few = counts.getOrDefault(point.benchmark(), 0L) < BoundaryShortage.LEAST_ROWS;
            String key = point.benchmark() + "/" + point.modelName();
            String reason = few ? BoundaryShortage.TOO_FEW_ROWS.code() : "";
            add("frontier-points", key, Optional.empty(), reason, point.at());
        }
    }

    private void add(String table, String key, Optional<LocalDate> day, String reason, Position at) {
        boolean late = day.filter(found -> found.isAfter(asOf)).isPresent();
        rows.add(new RowStatus(ANALYSIS, table, key, late ? AFTER_DATA_DATE : reason, at));
    }
}
