package almanac.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Accuracy straight from size and tokens: Acc = a/(1 + exp(−(A/N^α + B/D^β + E))) + b, not below one millionth.
 *
 * <p>The one-step rival of the model ladder's two steps (Bhagia et al. 2024).
 *
 * @param inner the sum in the exponent; its constant may be negative
 * @param a in [−1, 0]
 * @param b in [0, 1]
 */
public record SingleStep(PowerLawSum inner, double a, double b) {

    /** A fit with its Huber sum, its mean relative error and the share of starts that found it. */
    public record Fit(
            SingleStep law,
            double objective,
            double meanRelativeError,
            boolean converged,
            int points,
            int starts,
            int startsAtBest) {}

    /** Accuracy at N parameters and D tokens. */
    public double at(double parameters, double tokens) {
        double share = 1 / (1 + StrictMath.exp(-inner.at(parameters, tokens)));
        return Math.max(PowerSumResiduals.FLOOR, a * share + b);
    }

    /**
     * Fits the Huber loss of ln accuracy from the published start and from twenty-five of a grid of exponents.
     *
     * @param chance accuracy of guessing, for the starts
     * @param delta Huber threshold on ln accuracy
     */
    public static Fit fit(double[] parameters, double[] tokens, double[] accuracy, double chance, double delta) {
        SingleStepResiduals residuals = new SingleStepResiduals(logs(parameters), logs(tokens), logs(accuracy));
        List<double[]> starts = new ArrayList<>();
        starts.add(new double[] {3, 0.2, 5, 0.3, 0, chance - 1, 1});
        for (double[] inner : PowerSumStarts.of(innerProblem(parameters, tokens, accuracy, chance))) {
            double[] start = Arrays.copyOf(inner, 7);
            start[5] = chance - 1;
            start[6] = 1;
            starts.add(start);
        }
        ManyStarts many = ManyStarts.of(starts, residuals, delta);
        SingleStep law = of(many.best().parameters());
        double error = 0;
        for (int i = 0; i < accuracy.length; i++) {
            error += Math.abs(law.at(parameters[i], tokens[i]) / accuracy[i] - 1) / accuracy.length;
        }
        return new Fit(
                law,
                many.best().objective(),
                error,
                many.best().converged(),
                accuracy.length,
                many.starts(),
                many.startsAtBest());
    }

    /** The exponent that the published heights a = chance − 1 and b = 1 would need; shifted to be positive. */
    private static PowerSumResiduals innerProblem(
            double[] parameters, double[] tokens, double[] accuracy, double chance) {
        double[] values = new double[accuracy.length];
        double[] ones = new double[accuracy.length];
        Arrays.fill(ones, 1);
        for (int i = 0; i < values.length; i++) {
            double share = Math.min(0.999, Math.max(0.001, (1 - accuracy[i]) / (1 - chance)));
            values[i] = Math.max(1e-3, StrictMath.log(share / (1 - share)));
        }
        double unbounded = Double.POSITIVE_INFINITY;
        return new PowerSumResiduals(
                new double[][] {logs(parameters), logs(tokens)}, logs(values), ones, 1, unbounded, unbounded);
    }

    private static SingleStep of(double[] p) {
        return new SingleStep(PowerLawSum.of(Arrays.copyOf(p, 5), 1), p[5], p[6]);
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }
}
