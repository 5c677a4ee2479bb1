package almanac.scaling.isoflop;

import java.util.List;

/**
 * The budgets of one iso-FLOP study, or of one condition of it.
 *
 * @param subset {@code 240}, {@code 245}, {@code all} or the condition
 * @param budgets ascending
 * @param runsWithoutBudget runs of the dataset that share their compute with too few others to belong to a budget
 */
public record IsoFlopSet(String dataset, String subset, List<Budget> budgets, int runsWithoutBudget) {

    public IsoFlopSet {
        budgets = List.copyOf(budgets);
    }

    /** Number of runs in the budgets. */
    public int runs() {
        return budgets.stream().mapToInt(budget -> budget.runs().size()).sum();
    }
}
