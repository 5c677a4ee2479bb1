package almanac.report.scaling.allocation;

import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What our law or a published rule makes of one budget.
 *
 * @param rule id of the rule, {@code ours} for our law
 * @param parametersInterval of our law only
 * @param ratioInterval of tokens per parameter, of our law only
 * @param extrapolated whether the budget lies outside the range of the runs behind our law
 * @param cost of the size that the rule names, under our law
 */
record BudgetRow(
        String rule,
        double budgetFlop,
        double parameters,
        double tokens,
        Optional<Interval> parametersInterval,
        Optional<Interval> ratioInterval,
        boolean extrapolated,
        SplitCost cost) {

    static final String OURS = "ours";

    /** The budget of Chinchilla and of Gopher, FLOP (Hoffmann et al. 2022). */
    static final double CHINCHILLA_FLOP = 5.76e23;

    /** The decades from the smallest iso-FLOP budgets to beyond the largest models, FLOP. */
    static final double[] DECADES = powersOfTen(18, 26);

    /** Read as text: some powers of ten have no exact double, and the nearest is meant. */
    static double[] powersOfTen(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(power -> Double.parseDouble("1e" + power))
                .toArray();
    }

    /** Our law, then every rule, each at the decades and at Chinchilla's budget. */
    static List<BudgetRow> all(LossLawSplit ours) {
        double[] budgets = budgets();
        List<BudgetRow> rows = new ArrayList<>();
        for (double flop : budgets) {
            rows.add(new BudgetRow(
                    OURS,
                    flop,
                    ours.parameters(flop),
                    ours.tokens(flop),
                    ours.parametersInterval(flop),
                    ours.tokensPerParameterInterval(flop),
                    ours.isExtrapolated(flop),
                    SplitCost.of(ours.draws(), ours.parameters(flop), flop)));
        }
        for (SplitRule rule : SplitRule.all()) {
            for (double flop : budgets) {
                rows.add(published(ours, rule, flop));
            }
        }
        return List.copyOf(rows);
    }

    /** A published rule at one budget. */
    static BudgetRow published(LossLawSplit ours, SplitRule rule, double flop) {
        return new BudgetRow(
                rule.id(),
                flop,
                rule.parameters(flop),
                rule.tokens(flop),
                Optional.empty(),
                Optional.empty(),
                ours.isExtrapolated(flop),
                SplitCost.of(ours.draws(), rule.parameters(flop), flop));
    }

    private static double[] budgets() {
        double[] budgets = Arrays.copyOf(DECADES, DECADES.length + 1);
        budgets[DECADES.length] = CHINCHILLA_FLOP;
        Arrays.sort(budgets);
        return budgets;
    }

    double tokensPerParameter() {
        return tokens / parameters;
    }
}
