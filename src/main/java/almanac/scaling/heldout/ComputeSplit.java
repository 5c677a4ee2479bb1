package almanac.scaling.heldout;

import almanac.scaling.Outcome;
import almanac.scaling.kaplan.DatasetRuns;
import java.util.List;

/**
 * The runs of a dataset parted at a cut of compute: laws are fitted below it and asked above it.
 *
 * @param cutFlop largest compute that a fit may see
 * @param largestFlop largest compute of the dataset
 * @param below by ascending compute
 * @param above by ascending compute
 * @param frontierAbove those above that no run of the dataset with the same or less compute beats
 */
public record ComputeSplit(
        double cutFlop,
        double largestFlop,
        List<ComputeRun> below,
        List<ComputeRun> above,
        List<ComputeRun> frontierAbove) {

    /** Share of the largest compute at which the runs are parted, unless said otherwise. */
    public static final double CUT = 0.1;

    /** A fit must have seen compute over this factor, or a trend in compute cannot be told from noise. */
    public static final double LEAST_SPAN = 10;

    /** Fewer held-out runs carry no score. */
    public static final int FEWEST_HELD_OUT = 3;

    /**
     * Parts a dataset; a shortage where too little compute lies below the cut, or too few runs above it.
     *
     * @param share of the largest compute
     */
    public static Outcome<ComputeSplit> of(DatasetRuns dataset, double share) {
        List<ComputeRun> all = ComputeRun.of(dataset);
        if (all.stream().anyMatch(one -> !(one.run().loss() > 0) || !(one.flop() > 0))) {
            return Outcome.none(Outcome.NOT_POSITIVE);
        }
        if (all.isEmpty()) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        double largest = all.get(all.size() - 1).flop();
        double cut = share * largest;
        List<ComputeRun> below = all.stream().filter(one -> one.flop() <= cut).toList();
        if (below.isEmpty()
                || below.get(below.size() - 1).flop()
                        < LEAST_SPAN * below.get(0).flop()) {
            return Outcome.none("compute-range-too-short");
        }
        List<ComputeRun> above = all.stream().filter(one -> one.flop() > cut).toList();
        List<ComputeRun> frontier = ComputeRun.frontier(all).stream()
                .filter(one -> one.flop() > cut)
                .toList();
        return above.size() < FEWEST_HELD_OUT
                ? Outcome.none("fewer-than-three-held-out-runs")
                : Outcome.of(new ComputeSplit(cut, largest, below, above, frontier));
    }
}
