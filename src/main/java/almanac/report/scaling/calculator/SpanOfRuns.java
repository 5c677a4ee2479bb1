package almanac.report.scaling.calculator;

import almanac.scaling.SizedLoss;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where runs were observed along an amount, and how far a law fitted to them is read beyond: as much again, by ratio.
 *
 * @param first smallest amount
 * @param last largest amount
 */
record SpanOfRuns(double first, double last) {

    private static final int DIGITS = 2;

    static SpanOfRuns of(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> amount) {
        double[] sorted = runs.stream().mapToDouble(amount).sorted().toArray();
        return new SpanOfRuns(sorted[0], sorted[sorted.length - 1]);
    }

    /** The smallest amount for which there is an answer: the first, rounded down. */
    double least() {
        return rounded(first);
    }

    /** The largest amount for which there is an answer, rounded down. */
    double end() {
        return rounded(last * (last / first));
    }

    private static double rounded(double amount) {
        return BigDecimal.valueOf(amount)
                .round(new MathContext(DIGITS, RoundingMode.FLOOR))
                .doubleValue();
    }

    /** Whether an answer is read at an amount. */
    boolean reaches(double amount) {
        return least() <= amount && amount <= end();
    }

    /** Whether an amount lies among those of the runs. */
    boolean isObserved(double amount) {
        return first <= amount && amount <= last;
    }
}
