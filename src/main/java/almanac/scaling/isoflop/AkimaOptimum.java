package almanac.scaling.isoflop;

import almanac.stats.AkimaCurve;
import almanac.stats.Parabola;
import java.util.Arrays;
import java.util.Optional;

/**
 * The best size of a budget as Porian et al. 2024 read it, and by a parabola through the points near the lowest.
 *
 * <p>Both take compute as 6ND, so tokens follow from the size.
 */
final class AkimaOptimum {

    private static final int FEWEST_SIZES = 4;

    /** Nodes of the grid for each gap between two sizes, as in the authors' code. */
    private static final int NODES_PER_GAP = 25;

    private static final int WINDOW = 5;

    private AkimaOptimum() {}

    /** The lowest node of Akima's curve of ln loss over ln N, unless it is an end of the curve. */
    static BudgetOptimum of(Budget budget) {
        SizeProfile profile = SizeProfile.of(budget);
        if (profile.sizes() < FEWEST_SIZES) {
            return BudgetOptimum.none(budget, BudgetOptimum.TOO_FEW_SIZES);
        }
        if (!profile.hasLogarithms()) {
            return BudgetOptimum.none(budget, BudgetOptimum.NON_POSITIVE_LOSS);
        }
        double[] sizes = profile.lnParameters();
        AkimaCurve curve = AkimaCurve.through(
                sizes, Arrays.stream(profile.losses()).map(StrictMath::log).toArray());
        int last = NODES_PER_GAP * (sizes.length - 1) - 1;
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int node = 0; node <= last; node++) {
            double height = curve.at(place(sizes, node, last));
            if (height < lowest) {
                lowest = height;
                best = node;
            }
        }
        return best == 0 || best == last
                ? BudgetOptimum.none(budget, BudgetOptimum.AT_END)
                : found(budget, place(sizes, best, last), StrictMath.exp(lowest));
    }

    private static double place(double[] sizes, int node, int last) {
        double end = sizes[sizes.length - 1];
        return node == last ? end : sizes[0] + (end - sizes[0]) * node / last;
    }

    /** The vertex of a parabola of the loss in ln N through the five sizes around the lowest. */
    static BudgetOptimum ofFive(Budget budget) {
        SizeProfile profile = SizeProfile.of(budget);
        if (profile.sizes() < WINDOW) {
            return BudgetOptimum.none(budget, BudgetOptimum.FEWER_THAN_FIVE_SIZES);
        }
        int from = Math.max(0, Math.min(profile.best() - WINDOW / 2, profile.sizes() - WINDOW));
        double[] sizes = Arrays.copyOfRange(profile.lnParameters(), from, from + WINDOW);
        Optional<Parabola> parabola = Parabola.fit(sizes, Arrays.copyOfRange(profile.losses(), from, from + WINDOW))
                .filter(Parabola::isConvex);
        if (parabola.isEmpty()) {
            return BudgetOptimum.none(budget, BudgetOptimum.NO_MINIMUM);
        }
        double vertex = parabola.get().vertex();
        if (!ParabolaOptimum.isInside(vertex, sizes)) {
            return BudgetOptimum.none(budget, BudgetOptimum.OUTSIDE_SIZES);
        }
        double loss = parabola.get().at(vertex);
        return loss > 0 ? found(budget, vertex, loss) : BudgetOptimum.none(budget, BudgetOptimum.NON_POSITIVE_LOSS);
    }

    private static BudgetOptimum found(Budget budget, double lnParameters, double loss) {
        return BudgetOptimum.found(budget, Optimum.ofSize(budget.flop(), StrictMath.exp(lnParameters), loss));
    }
}
