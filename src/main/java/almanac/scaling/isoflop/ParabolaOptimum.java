package almanac.scaling.isoflop;

import almanac.stats.Parabola;
import java.util.Arrays;
import java.util.Optional;

/**
 * The best split of a budget by the vertex of a parabola of the loss in ln N, and of another in ln D (approach 2 of
 * Hoffmann et al. 2022).
 */
final class ParabolaOptimum {

    /** Three sizes fix a parabola and leave nothing that could speak against it. */
    private static final int FEWEST_SIZES = 4;

    private ParabolaOptimum() {}

    static BudgetOptimum of(Budget budget) {
        if (budget.sizes() < FEWEST_SIZES) {
            return BudgetOptimum.none(budget, BudgetOptimum.TOO_FEW_SIZES);
        }
        double[] sizes = budget.lnParameters();
        Parabola bySize = budget.profile().orElseThrow();
        if (!bySize.isConvex()) {
            return BudgetOptimum.none(budget, BudgetOptimum.NO_MINIMUM);
        }
        if (!isInside(bySize.vertex(), sizes)) {
            return BudgetOptimum.none(budget, BudgetOptimum.OUTSIDE_SIZES);
        }
        double[] tokens = budget.lnTokens();
        Optional<Parabola> byTokens = Parabola.fit(tokens, budget.losses())
                .filter(parabola -> parabola.isConvex() && isInside(parabola.vertex(), tokens));
        if (byTokens.isEmpty()) {
            return BudgetOptimum.none(budget, BudgetOptimum.OUTSIDE_TOKENS);
        }
        double loss = bySize.at(bySize.vertex());
        if (!(loss > 0)) {
            return BudgetOptimum.none(budget, BudgetOptimum.NON_POSITIVE_LOSS);
        }
        return BudgetOptimum.found(
                budget,
                new Optimum(
                        budget.flop(),
                        StrictMath.exp(bySize.vertex()),
                        StrictMath.exp(byTokens.get().vertex()),
                        loss));
    }

    static boolean isInside(double vertex, double[] sampled) {
        return vertex > Arrays.stream(sampled).min().orElseThrow()
                && vertex < Arrays.stream(sampled).max().orElseThrow();
    }
}
