package almanac.report.ladder.compute;

import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.RunSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Training FLOP of the fitted runs and of the targets, once as 6·N·D over real tokens and once as the source counts them,
 * with attention and output layer. No run is counted twice: targets are runs of their own, not sums of their stages.
 *
 * @param fitted the runs that the ladder is fitted to, in the order of their table
 * @param targets every target that the data hold, in the order of the targets
 */
record LadderCost(List<RunSummary> fitted, List<TargetRun> targets) {

    /** A target and its run. */
    record TargetRun(LadderTarget target, Flop flop) {}

    /**
     * Training FLOP by both rules.
     *
     * @param simple 6·N·D
     * @param counted as the source counts them
     */
    record Flop(double simple, double counted) {

        static final Flop ZERO = new Flop(0, 0);

        static Flop of(RunSummary run) {
            return new Flop(run.point().flop(), run.point().countedFlop());
        }

        Flop and(Flop other) {
            return new Flop(simple + other.simple, counted + other.counted);
        }

        /** The shares of another amount, by each rule. */
        Flop over(Flop other) {
            return new Flop(simple / other.simple, counted / other.counted);
        }
    }

    static LadderCost of(LadderResult result) {
        return new LadderCost(
                result.runs().stream().filter(RunSummary::isFitted).toList(),
                List.of(LadderTarget.values()).stream()
                        .flatMap(target -> result.runs().stream()
                                .filter(run -> run.run().id().equals(target.id()))
                                .map(run -> new TargetRun(target, Flop.of(run))))
                        .toList());
    }

    /** The whole ladder. */
    Flop ladder() {
        return sum(run -> true);
    }

    /** The fitted runs that pass. */
    Flop sum(Predicate<RunSummary> which) {
        return fitted.stream().filter(which).map(Flop::of).reduce(Flop.ZERO, Flop::and);
    }

    Optional<Flop> of(LadderTarget target) {
        return targets.stream()
                .filter(run -> run.target() == target)
                .map(TargetRun::flop)
                .findFirst();
    }

    /** The published targets together, where the data hold all of them. */
    Optional<Flop> published() {
        List<Flop> found = targets.stream()
                .filter(run -> run.target().isPublished())
                .map(TargetRun::flop)
                .toList();
        return found.size() == LadderTarget.publishedOnes().size()
                ? found.stream().reduce(Flop::and)
                : Optional.empty();
    }

    /** The ladder's share of a target. */
    Optional<Flop> share(LadderTarget target) {
        return of(target).map(flop -> ladder().over(flop));
    }

    /** The fitted run of an id. */
    Optional<RunSummary> run(String id) {
        return fitted.stream().filter(run -> run.run().id().equals(id)).findFirst();
    }

    /** The dearest fitted run. */
    RunSummary dearest() {
        return fitted.stream()
                .reduce((a, b) -> b.point().flop() > a.point().flop() ? b : a)
                .orElseThrow();
    }
}
