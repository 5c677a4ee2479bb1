package almanac.report.boundary.periods;

import almanac.boundary.BoundaryShortage;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of the attainable scores and the counts that the claims ask for, as published estimates. */
final class PeriodEstimates {

    static final String STABLE = "capability-boundary.drift.tasks-stable-beside-mathematics";
    static final String BELOW = "capability-boundary.coverage.tasks-below-two-percent";

    private PeriodEstimates() {}

    /** The change of a task. */
    static String change(String task) {
        return "capability-boundary.drift." + task + "-change";
    }

    /** The changes from the largest on, then the counts. */
    static List<Estimate> all(BoundaryResult result, CoverageFindings coverage) {
        DriftFindings drift = new DriftFindings(result.drift());
        List<Estimate> all = new ArrayList<>();
        drift.all().forEach(change -> all.add(change(change, result)));
        if (!drift.all().isEmpty()) {
            all.add(count(STABLE, stable(result), drift.all().size(), result));
        }
        if (!coverage.tasks().isEmpty()) {
            all.add(count(BELOW, coverage.below(), coverage.tasks().size(), result));
        }
        return List.copyOf(all);
    }

    /** Tasks that stand still while mathematics rises; none where it does not. */
    static long stable(BoundaryResult result) {
        return result.drift().advances(DriftFindings.MATHEMATICS, DriftFindings.THRESHOLD)
                ? result.drift().stableBeside(DriftFindings.MATHEMATICS, DriftFindings.THRESHOLD)
                : 0;
    }

    private static Estimate change(DriftFindings.Change change, BoundaryResult result) {
        int rows = rows(result, PeriodWords.FIRST, change.task()) + rows(result, PeriodWords.LAST, change.task());
        int listed = result.second().rows(PeriodWords.FIRST).size()
                + result.second().rows(PeriodWords.LAST).size();
        return new Estimate(
                change(change.task()),
                change.change().estimate(),
                "fraction",
                change.change().interval(),
                change.change().interval().isPresent() ? "" : "no resample gave both boundaries",
                rows,
                listed,
                result.settings().asOf(),
                Map.of(
                        "task",
                        change.task(),
                        "compute_flop",
                        "1e23",
                        "from",
                        PeriodWords.FIRST,
                        "to",
                        PeriodWords.LAST));
    }

    private static int rows(BoundaryResult result, String sample, String task) {
        return result.second().sample(sample, task).count();
    }

    private static Estimate count(String id, long value, int tasks, BoundaryResult result) {
        return new Estimate(
                id,
                value,
                "tasks",
                Optional.empty(),
                "a count of tasks",
                tasks,
                result.second().tasks().size(),
                result.settings().asOf(),
                Map.of("tau", Double.toString(result.fitting().tau())));
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return List.of(reading(estimates, BELOW, CoverageFigure.ID), reading(estimates, STABLE, DriftFigure.ID));
    }

    private static Reading reading(List<Estimate> estimates, String id, String figure) {
        return estimates.stream()
                .filter(estimate -> estimate.id().equals(id))
                .findFirst()
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(figure))
                .orElseGet(() -> Reading.none(id, Optional.empty(), BoundaryShortage.TOO_FEW_ROWS.code()));
    }
}
