package almanac.report.boundary.prescription;

import almanac.boundary.time.RoundTrip;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a budget read back lies from the budget, as a published estimate and as the answer to its claim. */
final class PrescriptionEstimates {

    static final String ID = "capability-boundary.prescription.largest-round-trip-error";

    private static final double PERCENT = 100;

    private PrescriptionEstimates() {}

    /** The trips that count: within the rows, where the boundary rises. */
    static List<RoundTrip> counted(List<PrescribedTask> tasks) {
        return tasks.stream()
                .flatMap(task -> task.all().roundTrips().stream())
                .filter(RoundTrip::counts)
                .toList();
    }

    static Optional<Estimate> of(List<PrescribedTask> tasks, BoundaryResult result) {
        List<RoundTrip> counted = counted(tasks);
        int all =
                tasks.stream().mapToInt(task -> task.all().roundTrips().size()).sum();
        return counted.stream().mapToDouble(RoundTrip::error).max().stream()
                .mapToObj(largest -> new Estimate(
                        ID,
                        PERCENT * largest,
                        "percent",
                        Optional.empty(),
                        "a property of the curve, the same for every draw of the rows",
                        counted.size(),
                        all,
                        result.settings().asOf(),
                        Map.of("sample", "all", "budgets", "1e22 1e23 1e24 1e25")))
                .findFirst();
    }

    static Reading reading(Optional<Estimate> estimate) {
        return estimate.map(found -> Reading.of(Optional.empty(), found).shownIn(AttainableFigure.ID))
                .orElseGet(() -> Reading.none(ID, Optional.empty(), "few-records"));
    }
}
