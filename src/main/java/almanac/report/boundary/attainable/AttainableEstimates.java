package almanac.report.boundary.attainable;

import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Ledger;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attainable scores with 10^24 FLOP as published estimates, and the readings that answer table 1 of the paper. */
final class AttainableEstimates {

    private static final double PERCENT = 100;

    private AttainableEstimates() {}

    static String id(String task) {
        return "capability-boundary." + task + ".attainable-1e24";
    }

    /** That of the headline first. */
    static List<Estimate> all(List<TaskAttainable> tasks, BoundaryResult result) {
        TaskAttainable headline = TaskAttainable.headline(tasks);
        List<Estimate> estimates = new ArrayList<>(List.of(estimate(headline, result)));
        tasks.stream()
                .filter(task -> !task.equals(headline))
                .map(task -> estimate(task, result))
                .forEach(estimates::add);
        return estimates;
    }

    /** Rows stand and fall with their family: with few families nothing is decided, however many rows there are. */
    static List<Reading> readings(List<TaskAttainable> tasks, BoundaryResult result) {
        return tasks.stream()
                .map(task -> families(task) < Ledger.FEWEST_RECORDS
                        ? Reading.none(id(task.id()), Optional.empty(), "few-records")
                        : Reading.of(Optional.empty(), estimate(task, result)).shownIn(BoundaryFigure.ID))
                .toList();
    }

    private static Estimate estimate(TaskAttainable task, BoundaryResult result) {
        return new Estimate(
                id(task.id()),
                task.score(),
                "fraction",
                task.interval(),
                caveat(task),
                task.fit().rows(),
                result.second().rows(Board.ALL).size(),
                result.settings().asOf(),
                Map.of(
                        "dataset", task.boundary().key().dataset(),
                        "sample", task.boundary().key().sample(),
                        "tau", Numbers.shortest(task.fit().settings().tau()),
                        "families", Integer.toString(families(task))));
    }

    private static int families(TaskAttainable task) {
        return task.boundary().rows().clusters().size();
    }

    private static String caveat(TaskAttainable task) {
        String reach = task.isWithin() ? "" : "; the budget lies outside the rows";
        return task.interval().isEmpty()
                ? "no resample gave a boundary" + reach
                : "the rows are of " + families(task) + " base families" + largest(task) + reach;
    }

    private static String largest(TaskAttainable task) {
        return task.boundary()
                .rows()
                .largestCluster()
                .map(BoundarySample.ClusterShare::share)
                .map(share -> ", the largest with " + Numbers.decimals(PERCENT * share, 0) + " % of them")
                .orElse("");
    }
}
