package almanac.scaling.isoflop;

import java.util.Map;
import java.util.TreeMap;

/**
 * The lowest loss of each size of a budget, sizes ascending.
 *
 * @param lnParameters natural logarithms of the sizes
 */
record SizeProfile(double[] lnParameters, double[] losses) {

    static SizeProfile of(Budget budget) {
        Map<Double, Double> lowest = new TreeMap<>();
        budget.runs().forEach(run -> lowest.merge(run.parameters(), run.loss(), Math::min));
        return new SizeProfile(
                lowest.keySet().stream().mapToDouble(StrictMath::log).toArray(),
                lowest.values().stream().mapToDouble(loss -> loss).toArray());
    }

    int sizes() {
        return losses.length;
    }

    /** Index of the size with the lowest loss. */
    int best() {
        int best = 0;
        for (int i = 1; i < losses.length; i++) {
            best = losses[i] < losses[best] ? i : best;
        }
        return best;
    }

    boolean hasLogarithms() {
        return losses[best()] > 0;
    }
}
