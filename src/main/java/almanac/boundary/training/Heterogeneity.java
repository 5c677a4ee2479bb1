package almanac.boundary.training;

import almanac.boundary.BoundarySample;
import almanac.stats.EqualMassBins;
import almanac.stats.Quantiles;
import almanac.stats.StandardDeviation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much the scores of a group differ at about the same compute.
 *
 * @param bins every bin, those without rows of the group too, in ascending order of compute
 */
public record Heterogeneity(TrainingGroup group, List<Bin> bins) {

    /** Rows that a spread needs. */
    private static final int LEAST_ROWS = 2;

    public Heterogeneity {
        bins = List.copyOf(bins);
    }

    /**
     * A group in a bin of log10 compute.
     *
     * @param rows number of the group's rows
     * @param interquartileRange of the scores; empty with fewer than two rows
     * @param standardDeviation of the scores as a population; empty with fewer than two rows
     */
    public record Bin(
            double lowest,
            double highest,
            int rows,
            OptionalDouble interquartileRange,
            OptionalDouble standardDeviation) {}

    static Heterogeneity of(TrainingGroup group, BoundarySample sample, EqualMassBins edges) {
        List<double[]> scores = BinnedRows.values(sample, edges, row -> sample.score()[row]);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < scores.size(); bin++) {
            bins.add(bin(edges.edges()[bin], BinnedRows.highest(edges, bin), scores.get(bin)));
        }
        return new Heterogeneity(group, bins);
    }

    private static Bin bin(double lowest, double highest, double[] scores) {
        if (scores.length < LEAST_ROWS) {
            return new Bin(lowest, highest, scores.length, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] quartiles = Quantiles.of(scores, 0.25, 0.75);
        return new Bin(
                lowest,
                highest,
                scores.length,
                OptionalDouble.of(quartiles[1] - quartiles[0]),
                OptionalDouble.of(StandardDeviation.ofPopulation(scores)));
    }

    /** Mean interquartile range of the bins that have one, each bin alike; empty where none has. */
    public OptionalDouble meanInterquartileRange() {
        return bins.stream()
                .map(Bin::interquartileRange)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /** Mean standard deviation of the bins that have one, each bin alike; empty where none has. */
    public OptionalDouble meanStandardDeviation() {
        return bins.stream()
                .map(Bin::standardDeviation)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }
}
