package almanac.scaling.isoflop;

import almanac.stats.LineFit;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The logarithms of optima, ready for lines over ln C. */
record Lines(double[] lnFlop, double[] lnParameters, double[] lnTokens, double[] lnLoss) {

    static Lines of(List<Optimum> optima) {
        return new Lines(
                logs(optima, Optimum::flop),
                logs(optima, Optimum::parameters),
                logs(optima, Optimum::tokens),
                logs(optima, Optimum::loss));
    }

    private static double[] logs(List<Optimum> optima, ToDoubleFunction<Optimum> value) {
        return optima.stream()
                .mapToDouble(optimum -> StrictMath.log(value.applyAsDouble(optimum)))
                .toArray();
    }

    int distinctBudgets() {
        double[] sorted = lnFlop.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] > sorted[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    /** The optima that were drawn, each as often as drawn. */
    Lines drawn(int[] timesDrawn) {
        return new Lines(
                drawn(lnFlop, timesDrawn),
                drawn(lnParameters, timesDrawn),
                drawn(lnTokens, timesDrawn),
                drawn(lnLoss, timesDrawn));
    }

    private static double[] drawn(double[] values, int[] timesDrawn) {
        double[] drawn = new double[Arrays.stream(timesDrawn).sum()];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(drawn, next, next + timesDrawn[i], values[i]);
            next += timesDrawn[i];
        }
        return drawn;
    }

    /** Slope and intercept of the three lines; empty with fewer than three distinct budgets. */
    double[] statistics() {
        if (distinctBudgets() < AllocationLaw.FEWEST_BUDGETS) {
            return new double[0];
        }
        LineFit size = LineFit.of(lnFlop, lnParameters);
        LineFit data = LineFit.of(lnFlop, lnTokens);
        LineFit loss = LineFit.of(lnFlop, lnLoss);
        return new double[] {
            size.slope(), size.intercept(), data.slope(), data.intercept(), loss.slope(), loss.intercept()
        };
    }
}
