package almanac.boundary.training;

import almanac.boundary.BoundarySample;
import almanac.stats.Correlation;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How scores follow compute when of all rows with the same compute only the best counts.
 *
 * <p>Rows of equal compute rise by construction where neighbours are compared ({@link GroupPattern#adjacentDecreases}),
 * so that a group with many of them shows few decreases. With one row per compute there are none.
 *
 * @param logFlop log10 of each distinct compute, ascending
 * @param score the best score at it
 * @param adjacentDecreases share of neighbours whose score falls by more than 0.01; empty with fewer than two
 * @param spearman rank correlation of compute and score; empty where one of them does not vary
 */
public record BestPerCompute(
        double[] logFlop, double[] score, OptionalDouble adjacentDecreases, OptionalDouble spearman) {

    /** The best row of each compute of a sample. */
    public static BestPerCompute of(BoundarySample sample) {
        Map<Double, Double> best = new TreeMap<>();
        for (int i = 0; i < sample.count(); i++) {
            best.merge(sample.logFlop()[i], sample.score()[i], Math::max);
        }
        double[] logFlop =
                best.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] score = best.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new BestPerCompute(
                logFlop, score, AdjacentDecreases.rate(logFlop, score), Correlation.spearman(logFlop, score));
    }

    /** Number of distinct compute values. */
    public int count() {
        return logFlop.length;
    }
}
