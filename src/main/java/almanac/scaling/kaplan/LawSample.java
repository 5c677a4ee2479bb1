package almanac.scaling.kaplan;

import almanac.scaling.SizedLoss;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs that show how the loss falls with one quantity.
 *
 * @param x the quantity for each run
 * @param loss nats per token
 * @param lowestOnly whether among runs of the same quantity the lowest loss alone stands for it
 */
public record LawSample(double[] x, double[] loss, boolean lowestOnly) {

    /**
     * Points of a law.
     *
     * @param weights how often each point counts
     */
    public record Points(double[] x, double[] loss, double[] weights) {}

    /** Every run is a point. */
    public static LawSample each(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> quantity) {
        return of(runs, quantity, false);
    }

    /** The lowest loss at each value of the quantity is a point: a budget, or an amount of unique data. */
    public static LawSample lowest(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> quantity) {
        return of(runs, quantity, true);
    }

    private static LawSample of(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> quantity, boolean lowestOnly) {
        return new LawSample(
                runs.stream().mapToDouble(quantity).toArray(),
                runs.stream().mapToDouble(SizedLoss::loss).toArray(),
                lowestOnly);
    }

    public int runs() {
        return loss.length;
    }

    public int distinctValues() {
        return (int) Arrays.stream(x).distinct().count();
    }

    /** The points of the law, each counting once. */
    public Points points() {
        int[] once = new int[loss.length];
        Arrays.fill(once, 1);
        return drawn(once);
    }

    /** The points of the law among the runs drawn, in ascending order of the quantity where only the lowest count. */
    Points drawn(int[] timesDrawn) {
        return lowestOnly ? lowest(timesDrawn) : weighted(timesDrawn);
    }

    private Points weighted(int[] timesDrawn) {
        return new Points(x, loss, Arrays.stream(timesDrawn).asDoubleStream().toArray());
    }

    private Points lowest(int[] timesDrawn) {
        Map<Double, Double> lowest = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            if (timesDrawn[i] > 0) {
                lowest.merge(x[i], loss[i], Math::min);
            }
        }
        double[] sorted = lowest.keySet().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double[] ones = new double[sorted.length];
        Arrays.fill(ones, 1);
        return new Points(sorted, Arrays.stream(sorted).map(lowest::get).toArray(), ones);
    }
}
