package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.scaling.SizedLoss;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sets of equal compute say, in words that follow from the numbers. */
final class SetTexts {

    private static final double PERCENT = 100;

    private SetTexts() {}

    static Map<String, String> of(ShownSets sets) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sets", Words.lower(sets.distinct().size()));
        texts.put("set-runs", Numbers.grouped(sets.runs()));
        texts.put("budgets", Integer.toString(sets.budgets().size()));
        texts.put("budgets-found", Integer.toString(sets.found()));
        texts.put("budgets-without", without(sets));
        texts.put("median", ExponentWords.ofSet(sets.spread().median()));
        texts.put("lowest-set", end(sets.spread().lowest()));
        texts.put("highest-set", end(sets.spread().highest()));
        texts.put("kaplan-exponent", Numbers.decimals(ReferenceExponents.KAPLAN, 2));
        texts.put("kaplan-fixed-exponent", Numbers.decimals(ReferenceExponents.KAPLAN_AT_FIXED_BATCH, 2));
        texts.put("hoffmann-exponent", Numbers.decimals(ReferenceExponents.HOFFMANN, 2));
        texts.put("holding", holding(sets));
        texts.put("sets-again", again(sets));
        texts.put("sets-few", few(sets));
        texts.put("published-splits", PublishedTexts.compared(sets));
        texts.put("against-order", BudgetPair.againstOrder(sets));
        texts.put("parabola-misfit", misfit(sets));
        return texts;
    }

    private static String end(Allocation allocation) {
        return ExponentWords.measuredOfSet(allocation.law().orElseThrow()) + " on “" + SetNames.of(allocation) + "”";
    }

    private static String without(ShownSets sets) {
        Map<String, Integer> reasons = new TreeMap<>();
        sets.budgets().forEach(budget -> budget.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        return reasons.isEmpty()
                ? "Every budget shows one"
                : "The others do not: "
                        + Words.joined(reasons.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(reason -> Words.lower(reason.getValue()) + " for “"
                                        + Exclusions.words(reason.getKey()) + "”")
                                .toList());
    }

    /** How many of the sets that have an interval hold the published exponents in it. */
    private static String holding(ShownSets sets) {
        List<Interval> intervals = sets.distinct().stream()
                .flatMap(set -> set.allocation().law().stream())
                .flatMap(law -> ExponentWords.interval(law).stream())
                .toList();
        return intervals.isEmpty()
                ? "No set has budgets enough for an interval"
                : "Of the " + Words.lower(intervals.size()) + " sets that have a 95\u00a0% interval, "
                        + holding(intervals, ReferenceExponents.KAPLAN, "Kaplan’s") + " and "
                        + holding(intervals, ReferenceExponents.HOFFMANN, "Chinchilla’s");
    }

    private static String holding(List<Interval> intervals, double exponent, String whose) {
        long count =
                intervals.stream().filter(range -> range.contains(exponent)).count();
        return (count == 0 ? "none" : Words.lower(count)) + (count < 2 ? " holds " : " hold ") + whose + " exponent of "
                + Numbers.decimals(exponent, 2);
    }

    private static String again(ShownSets sets) {
        return sets.again().isEmpty()
                ? "No set is a second reading of another one’s runs"
                : "Not counted as sets of their own: "
                        + Words.joined(sets.again().stream()
                                .map(set -> SetNames.of(set.set()) + " (" + SetNames.again(set.set()) + ")")
                                .toList());
    }

    private static String few(ShownSets sets) {
        List<String> few = sets.distinct().stream()
                .filter(set ->
                        set.allocation().law().map(law -> law.hasFewBudgets()).orElse(true))
                .map(set -> SetNames.of(set.set()))
                .toList();
        return few.isEmpty()
                ? "Every set has six budgets or more with a best size"
                : "Fewer than six budgets with a best size: " + Words.joined(few);
    }

    /** A parabola's lowest loss against the lowest measured loss of the same budget. */
    private record Misfit(IsoFlopAllocation set, double relative) {

        static Misfit of(IsoFlopAllocation set, BudgetOptimum budget) {
            double lowest = budget.budget().runs().stream()
                    .mapToDouble(SizedLoss::loss)
                    .min()
                    .orElseThrow();
            return new Misfit(set, budget.optimum().orElseThrow().loss() / lowest - 1);
        }
    }

    private static String misfit(ShownSets sets) {
        Misfit worst = sets.distinct().stream()
                .flatMap(set -> set.budgets().stream()
                        .filter(budget -> budget.optimum().isPresent())
                        .map(budget -> Misfit.of(set, budget)))
                .max(Comparator.comparingDouble(misfit -> Math.abs(misfit.relative())))
                .orElseThrow();
        return Numbers.decimals(PERCENT * Math.abs(worst.relative()), 1) + "\u00a0% "
                + (worst.relative() < 0 ? "below" : "above") + " the lowest measured loss of its budget ("
                + SetNames.of(worst.set().set()) + ")";
    }
}
