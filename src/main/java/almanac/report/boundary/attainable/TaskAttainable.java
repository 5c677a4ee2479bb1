package almanac.report.boundary.attainable;

import almanac.boundary.BoundaryFit;
import almanac.boundary.board.Board;
import almanac.boundary.board.TaskBoundary;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The boundary of all rows in one task, and what the paper prints of it.
 *
 * @param published attainable score with 10^24 FLOP in table 1 of the paper; empty where it prints none
 */
record TaskAttainable(TaskBoundary boundary, OptionalDouble published) {

    /** log10 of the budget in FLOP that the paper and the headline speak of. */
    static final int LOG_BUDGET = 24;

    /** Task of the headline. */
    private static final String HEADLINE = "math-lvl-5";

    /** Digits behind the point that the paper prints. */
    static final int PRINTED = 3;

    /** Those that could be fitted, in the order of the board. */
    static List<TaskAttainable> all(BoundaryResult result) {
        return result.second().tasks().stream()
                .flatMap(task -> result.boundaries().get(Board.ALL, task).result().stream())
                .map(boundary -> new TaskAttainable(
                        boundary, result.published().of(boundary.key().task())))
                .toList();
    }

    /** Mathematics, or else the first. */
    static TaskAttainable headline(List<TaskAttainable> tasks) {
        return tasks.stream()
                .filter(task -> task.id().equals(HEADLINE))
                .findFirst()
                .orElse(tasks.get(0));
    }

    String id() {
        return boundary.key().task();
    }

    String name() {
        return BoundaryWords.task(id());
    }

    BoundaryFit fit() {
        return boundary.fit();
    }

    /** The score attainable with 10^24 FLOP. */
    double score() {
        return fit().attainable(LOG_BUDGET).score();
    }

    Optional<Interval> interval() {
        return boundary.attainable(LOG_BUDGET);
    }

    /** Whether 10^24 FLOP lie within the rows. */
    boolean isWithin() {
        return fit().covers(LOG_BUDGET);
    }

    /** Whether the paper's number is met at its printed digits; false where it prints none. */
    boolean isMetInPrint() {
        return published.isPresent()
                && Numbers.decimals(score(), PRINTED).equals(Numbers.decimals(published.getAsDouble(), PRINTED));
    }

    /** Whether the paper's number lies in the interval; false without one of both. */
    boolean isInside() {
        return published.isPresent()
                && interval()
                        .filter(range -> range.contains(published.getAsDouble()))
                        .isPresent();
    }
}
