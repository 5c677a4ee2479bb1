package almanac.report.density.compression;

import almanac.markup.Numbers;
import almanac.report.DensityWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One pair on one benchmark, read by one ruler at two token budgets.
 *
 * @param first read at the budget that gives the lower ratio
 * @param second read at the one that gives the higher ratio
 */
record BudgetChange(PairRatio first, PairRatio second) {

    /** Every pair and benchmark that is read at two budgets with unlike ratios, in the order of the ratios. */
    static List<BudgetChange> of(List<PairRatio> ratios) {
        List<PairRatio> budgeted = ratios.stream()
                .filter(ratio -> ratio.isDefined() && !ratio.ruler().d0Id().isEmpty())
                .toList();
        List<BudgetChange> changes = new ArrayList<>();
        for (PairRatio low : budgeted) {
            budgeted.stream()
                    .filter(high -> isSamePair(low, high) && value(low) < value(high))
                    .forEach(high -> changes.add(new BudgetChange(low, high)));
        }
        return List.copyOf(changes);
    }

    /** The greatest change, and those that lead from one side of one to the other; completes "from budget to budget". */
    static String sentence(List<BudgetChange> changes) {
        return changes.stream()
                .max(Comparator.comparingDouble(BudgetChange::factor))
                .map(greatest -> "the greatest change is that of " + greatest.words() + "; the side of one changes for "
                        + sides(changes))
                .orElse("nothing can be compared");
    }

    private static String sides(List<BudgetChange> changes) {
        String words = changes.stream()
                .filter(BudgetChange::changesSide)
                .map(BudgetChange::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no pair" : words;
    }

    private static boolean isSamePair(PairRatio one, PairRatio other) {
        return one.child().equals(other.child())
                && one.ruler().benchmark().equals(other.ruler().benchmark())
                && one.ruler().id().equals(other.ruler().id());
    }

    private static double value(PairRatio ratio) {
        return ratio.ratio().orElseThrow();
    }

    /** How many times the higher ratio is the lower one. */
    double factor() {
        return value(second) / value(first);
    }

    boolean changesSide() {
        return first.isAboveOne() != second.isAboveOne();
    }

    private String words() {
        return first.child().name() + " on "
                + DensityWords.benchmark(first.ruler().benchmark()) + ", from " + words(first) + " to " + words(second);
    }

    private static String words(PairRatio ratio) {
        return Numbers.significant(value(ratio), 2) + " (" + DensityWords.ruler(ratio.ruler()) + ")";
    }
}
