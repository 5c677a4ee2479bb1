package almanac.scaling.isoflop;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The losses of learning curves at common budgets, sorted so that the envelope of any draw of curves is quick to find.
 *
 * @param byLoss for each budget the curves that cover it, lowest loss first
 * @param bySize for each budget the curves that cover it, smallest model first
 * @param losses for each curve its loss at each budget, not a number where the curve does not reach
 */
record LossesAtBudgets(double[] flop, double[] parameters, int[][] byLoss, int[][] bySize, double[][] losses) {

    private static final int NONE = -1;

    static LossesAtBudgets of(List<LossCurve> curves, double[] flop) {
        double[][] losses = curves.stream().map(curve -> curve.at(flop)).toArray(double[][]::new);
        double[] parameters = curves.stream().mapToDouble(LossCurve::parameters).toArray();
        int[][] byLoss = new int[flop.length][];
        int[][] bySize = new int[flop.length][];
        for (int i = 0; i < flop.length; i++) {
            int budget = i;
            byLoss[i] = covering(losses, budget, curve -> losses[curve][budget]);
            bySize[i] = covering(losses, budget, curve -> parameters[curve]);
        }
        return new LossesAtBudgets(flop, parameters, byLoss, bySize, losses);
    }

    private static int[] covering(double[][] losses, int budget, IntToDoubleFunction key) {
        return IntStream.range(0, losses.length)
                .filter(curve -> !Double.isNaN(losses[curve][budget]))
                .boxed()
                .sorted(Comparator.comparingDouble(key::applyAsDouble))
                .mapToInt(curve -> curve)
                .toArray();
    }

    int runs() {
        return losses.length;
    }

    /** The drawn curve with the lowest loss at a budget, or a negative number where none covers it. */
    int best(int budget, int[] timesDrawn) {
        for (int curve : byLoss[budget]) {
            if (timesDrawn[curve] > 0) {
                return curve;
            }
        }
        return NONE;
    }

    /** Whether both smaller and larger models among the drawn ones have a loss at the budget. */
    boolean isInside(int curve, int budget, int[] timesDrawn) {
        int[] order = bySize[budget];
        int first = 0;
        while (timesDrawn[order[first]] == 0) {
            first++;
        }
        int last = order.length - 1;
        while (timesDrawn[order[last]] == 0) {
            last--;
        }
        double size = parameters[curve];
        return parameters[order[first]] < size && size < parameters[order[last]];
    }

    Optimum optimum(int curve, int budget) {
        return Optimum.ofSize(flop[budget], parameters[curve], losses[curve][budget]);
    }
}
