package almanac.report.ladder.compute;

import almanac.report.ladder.ComputeError;
import almanac.report.ladder.RunSummary;
import java.util.Optional;

/**
 * The error of one task at one step of a sweep.
 *
 * @param share summed FLOP of the fitted runs over those of the target, by 6·N·D
 * @param newest the run that the step added; empty where a step adds several
 * @param newestShare FLOP of that run alone over those of the target, as the source counts both; empty likewise
 */
record SweepCell(ComputeError error, double share, Optional<RunSummary> newest, Optional<Double> newestShare) {

    double chained() {
        return error.chained().value();
    }

    boolean isStable() {
        return error.isStable();
    }

    /** What the step added, in words. */
    String newestWords() {
        return newest.map(run -> RunWords.run(run.run()))
                .orElseGet(() -> error.sweep() == ComputeError.Sweep.SIZE
                        ? error.newest().toUpperCase(java.util.Locale.ROOT)
                        : error.newest() + "xC");
    }
}
