package almanac.report.ladder.compute;

import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two cheaper ladders for one target: one without its largest size, and one of all sizes that stops at a shorter length
 * and costs no more. Both are there only where the data fix every forecast of theirs.
 */
record Shortened(LadderTarget target, SweepStep withoutLargest, SweepStep withoutLongest, SweepStep full) {

    static Optional<Shortened> of(Sweeps sweeps, LadderTarget target) {
        List<SweepStep> sizes = sweeps.steps(target, Sweep.SIZE);
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        SweepStep full = sizes.get(sizes.size() - 1);
        SweepStep smaller = sizes.get(sizes.size() - 2);
        return sweeps.steps(target, Sweep.DURATION).stream()
                .filter(step -> step.share() <= smaller.share())
                .reduce((a, b) -> b)
                .filter(shorter -> shorter.isStable() && smaller.isStable())
                .map(shorter -> new Shortened(target, smaller, shorter, full));
    }

    int tasks() {
        return full.cells().size();
    }

    /** Tasks on which the ladder of all sizes errs less. */
    long sizeWins() {
        return IntStream.range(0, tasks())
                .filter(i -> withoutLongest.cells().get(i).chained()
                        < withoutLargest.cells().get(i).chained())
                .count();
    }
}
