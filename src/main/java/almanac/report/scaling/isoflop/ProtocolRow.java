package almanac.report.scaling.isoflop;

import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.IsoFlopSet;
import almanac.scaling.isoflop.OptimumRule;
import almanac.scaling.isoflop.PorianStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A protocol of Porian et al. 2024 with the laws that the three rules give, whether or not it is a step from Kaplan's
 * protocol to a tuned one.
 */
record ProtocolRow(
        IsoFlopSet set,
        Optional<PorianStep> step,
        Optional<AllocationLaw> akima,
        Optional<AllocationLaw> parabola,
        Optional<AllocationLaw> fivePoints) {

    private static final String ATTENTION = "-attention-";

    /** The steps in their order, then the other protocols in the order of the table. */
    static List<ProtocolRow> all(List<IsoFlopAllocation> reads) {
        List<IsoFlopSet> sets = reads.stream()
                .filter(read -> read.rule() == OptimumRule.AKIMA)
                .map(IsoFlopAllocation::set)
                .toList();
        List<ProtocolRow> rows = new ArrayList<>();
        for (PorianStep step : PorianStep.all()) {
            sets.stream()
                    .filter(set -> set.dataset().equals(step.dataset()))
                    .forEach(set -> rows.add(of(reads, set, Optional.of(step))));
        }
        List<String> steps = rows.stream().map(row -> row.set().dataset()).toList();
        sets.stream()
                .filter(set -> !steps.contains(set.dataset()))
                .forEach(set -> rows.add(of(reads, set, Optional.empty())));
        return List.copyOf(rows);
    }

    /** Whether the cost of attention is part of compute. */
    boolean countsAttention() {
        return set.dataset().contains(ATTENTION);
    }

    /** Whether this is the protocol of the other one but for the cost of attention and the text of the loss. */
    boolean isStandardOf(ProtocolRow other) {
        String name = other.set().dataset();
        int end = name.indexOf(ATTENTION);
        return end > 0 && set.dataset().startsWith(name.substring(0, end) + "-standard-");
    }

    private static ProtocolRow of(List<IsoFlopAllocation> reads, IsoFlopSet set, Optional<PorianStep> step) {
        return new ProtocolRow(
                set,
                step,
                law(reads, set, OptimumRule.AKIMA),
                law(reads, set, OptimumRule.PARABOLA),
                law(reads, set, OptimumRule.FIVE_POINTS));
    }

    private static Optional<AllocationLaw> law(List<IsoFlopAllocation> reads, IsoFlopSet set, OptimumRule rule) {
        return reads.stream()
                .filter(read -> read.rule() == rule && read.set().dataset().equals(set.dataset()))
                .findFirst()
                .flatMap(read -> read.allocation().law());
    }
}
