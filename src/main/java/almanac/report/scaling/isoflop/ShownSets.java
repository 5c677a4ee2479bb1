package almanac.report.scaling.isoflop;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.DistinctSets;
import almanac.scaling.isoflop.ExponentSpread;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.OptimumRule;
import java.util.List;

/**
 * The sets of runs of equal compute, each read by parabolas.
 *
 * @param distinct sets that share no run
 * @param again second readings of runs of the distinct sets
 * @param spread of the exponents of the distinct sets
 */
record ShownSets(List<IsoFlopAllocation> distinct, List<IsoFlopAllocation> again, ExponentSpread spread) {

    /**
     * Sorts the sets.
     *
     * @throws NotEnoughData with fewer than two distinct sets that have a law
     */
    static ShownSets of(List<IsoFlopAllocation> all) {
        List<IsoFlopAllocation> read = all.stream()
                .filter(set ->
                        set.rule() == OptimumRule.PARABOLA && !set.budgets().isEmpty())
                .toList();
        List<IsoFlopAllocation> distinct =
                read.stream().filter(ShownSets::isDistinct).toList();
        return new ShownSets(
                distinct,
                read.stream()
                        .filter(set -> !isDistinct(set))
                        .filter(set -> !set.set().dataset().startsWith(IsoFlopAllocation.PORIAN))
                        .toList(),
                ExponentSpread.of(DistinctSets.of(distinct), Estimate.LEVEL)
                        .orElseThrow(() -> new NotEnoughData(
                                "fewer than two sets of runs have three budgets with a best size", List.of())));
    }

    static boolean isDistinct(IsoFlopAllocation read) {
        return !DistinctSets.of(List.of(read)).isEmpty();
    }

    /** Every budget of the distinct sets, set by set. */
    List<BudgetOptimum> budgets() {
        return distinct.stream().flatMap(set -> set.budgets().stream()).toList();
    }

    /** Number of budgets of the distinct sets that show a best size. */
    int found() {
        return (int) budgets().stream()
                .filter(budget -> budget.optimum().isPresent())
                .count();
    }

    /** Number of runs in the budgets of the distinct sets. */
    int runs() {
        return distinct.stream().mapToInt(set -> set.set().runs()).sum();
    }
}
