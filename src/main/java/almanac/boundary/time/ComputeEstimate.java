package almanac.boundary.time;

import almanac.boundary.ComputeNeeded;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.Interval;
import java.util.Optional;

/**
 * The compute at which a boundary reaches a score, with its uncertainty.
 *
 * @param interval of the log10 of the compute in FLOP; a limit is infinite where that share of the resamples never
 *     reaches the score, or never was below; empty where no resample gave a boundary
 * @param shareReaching share of the resamples that reach the score with any compute
 */
public record ComputeEstimate(ComputeNeeded needed, Optional<Interval> interval, double shareReaching) {

    static ComputeEstimate of(TaskBoundary boundary, double score) {
        return new ComputeEstimate(
                boundary.fit().computeFor(score),
                boundary.draws().computeFor(score, TaskBoundary.LEVEL),
                boundary.draws().shareReaching(score));
    }
}
