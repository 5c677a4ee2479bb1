package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.Optimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two successive budgets of a set, both with a best size. */
record BudgetPair(IsoFlopAllocation set, Optimum smaller, Optimum larger) {

    private static final int LOSS_DIGITS = 3;

    /** Of every distinct set. */
    static List<BudgetPair> all(ShownSets sets) {
        List<BudgetPair> pairs = new ArrayList<>();
        for (IsoFlopAllocation set : sets.distinct()) {
            List<Optimum> optima = set.budgets().stream()
                    .flatMap(budget -> budget.optimum().stream())
                    .toList();
            for (int i = 1; i < optima.size(); i++) {
                pairs.add(new BudgetPair(set, optima.get(i - 1), optima.get(i)));
            }
        }
        return pairs;
    }

    /** Whether more compute comes with a higher loss or a smaller best size. */
    boolean isAgainstOrder() {
        return larger.loss() > smaller.loss() || larger.parameters() < smaller.parameters();
    }

    private double ratio() {
        return larger.flop() / smaller.flop();
    }

    /** How often the order is broken, and the pair of nearest compute that breaks it. */
    static String againstOrder(ShownSets sets) {
        List<BudgetPair> all = all(sets);
        List<BudgetPair> against =
                all.stream().filter(BudgetPair::isAgainstOrder).toList();
        Optional<BudgetPair> nearest = against.stream().min(Comparator.comparingDouble(BudgetPair::ratio));
        return nearest.map(pair -> "Against this order " + (against.size() == 1 ? "is " : "are ")
                        + Words.lower(against.size()) + " of " + all.size()
                        + " steps from one budget to the next. " + pair.words())
                .orElse("No step from one budget to the next is against this order.");
    }

    private String words() {
        return "The smallest step in compute among them is on “" + SetNames.of(set.set()) + "”: from "
                + Numbers.power(smaller.flop()) + " to " + Numbers.power(larger.flop())
                + "\u00a0FLOP the lowest loss goes from " + Numbers.significant(smaller.loss(), LOSS_DIGITS) + " to "
                + Numbers.significant(larger.loss(), LOSS_DIGITS) + " and the best size from "
                + Numbers.compact(smaller.parameters()) + " to " + Numbers.compact(larger.parameters()) + ".";
    }
}
