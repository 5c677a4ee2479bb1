package almanac.boundary.design;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.stats.EqualMassBins;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The models from which a design chooses.
 *
 * @param candidates in the order of their rows
 * @param bins about ten bins of log10 FLOP with equally many candidates, over which designs are balanced and judged
 */
public record DesignPool(List<Candidate> candidates, EqualMassBins bins) {

    private static final int BINS = 10;

    public DesignPool {
        candidates = List.copyOf(candidates);
    }

    /** A pool; none without candidates, with fewer than a boundary needs, or with one compute only. */
    public static Outcome<DesignPool> of(List<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::row))
                .toList();
        double[] logFlop = ordered.stream().mapToDouble(Candidate::logFlop).toArray();
        if (logFlop.length == 0) {
            return Outcome.none(BoundaryShortage.NO_COMPUTE);
        }
        if (logFlop.length < BoundaryShortage.LEAST_ROWS) {
            return Outcome.none(BoundaryShortage.TOO_FEW_ROWS);
        }
        if (Arrays.stream(logFlop).distinct().count() == 1) {
            return Outcome.none(BoundaryShortage.ONE_COMPUTE);
        }
        return Outcome.of(new DesignPool(ordered, EqualMassBins.of(logFlop, BINS, 1)));
    }

    /** Cost of all candidates. */
    public double cost() {
        return candidates.stream().mapToDouble(Candidate::cost).sum();
    }

    /**
     * What a design may cost.
     *
     * @param percent share of the cost of all candidates, from above 0 to 100
     */
    public double budget(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("a budget is a share of 0 to 100 %, was " + percent);
        }
        return percent / 100 * cost();
    }

    /** All rows of the models that were chosen: the chosen rows and those that share a revision with one. */
    public Set<Integer> rowsOfModels(List<Integer> chosen) {
        Set<Integer> rows = Set.copyOf(chosen);
        Set<String> revisions = candidates.stream()
                .filter(candidate -> rows.contains(candidate.row()))
                .map(Candidate::revision)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> revisions.contains(candidate.revision()))
                .map(Candidate::row)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Middles of the bins. */
    double[] middles() {
        double[] edges = bins.edges();
        double[] middles = new double[bins.count()];
        for (int bin = 0; bin < middles.length; bin++) {
            middles[bin] = (edges[bin] + edges[Math.min(edges.length - 1, bin + 1)]) / 2;
        }
        return middles;
    }
}
