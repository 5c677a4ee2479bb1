package almanac.scaling.isoflop;

import almanac.data.TrainingRun;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;

/**
 * An iso-FLOP set read by one rule: the optimum of each budget and the law through them.
 *
 * @param budgets in ascending order, with and without an optimum
 */
public record IsoFlopAllocation(IsoFlopSet set, OptimumRule rule, List<BudgetOptimum> budgets, Allocation allocation) {

    /** Protocols of Porian et al. 2024, which their own rule reads too. */
    public static final String PORIAN = "porian-";

    /** Every set by parabolas, and each protocol of Porian et al. by the other two rules as well. */
    public static List<IsoFlopAllocation> all(List<TrainingRun> runs, Resampling resampling) {
        List<IsoFlopAllocation> all = new ArrayList<>();
        for (IsoFlopSet set : IsoFlopSets.of(runs)) {
            for (OptimumRule rule : OptimumRule.values()) {
                if (rule == OptimumRule.PARABOLA || set.dataset().startsWith(PORIAN)) {
                    all.add(of(set, rule, resampling));
                }
            }
        }
        return all;
    }

    public static IsoFlopAllocation of(IsoFlopSet set, OptimumRule rule, Resampling resampling) {
        List<BudgetOptimum> budgets = set.budgets().stream().map(rule::of).toList();
        List<Optimum> optima =
                budgets.stream().flatMap(budget -> budget.optimum().stream()).toList();
        return new IsoFlopAllocation(
                set,
                rule,
                budgets,
                Allocation.of(set.dataset(), set.subset(), rule.approach(), AllocationLaw.of(optima, resampling)));
    }
}
