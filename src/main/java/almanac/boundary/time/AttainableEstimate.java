package almanac.boundary.time;

import almanac.boundary.Attainable;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.Interval;
import java.util.Optional;

/**
 * The score that a boundary allows for a budget, with its uncertainty.
 *
 * @param interval empty where no resample gave a boundary
 */
public record AttainableEstimate(Attainable attainable, Optional<Interval> interval) {

    /** By the formula, also beyond the sample. */
    static AttainableEstimate of(TaskBoundary boundary, double logFlop) {
        return new AttainableEstimate(boundary.fit().attainable(logFlop), boundary.attainable(logFlop));
    }
}
