package almanac.boundary.rival;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.stats.EqualMassBins;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a boundary loses on the rows of the period after, compared with the boundary of those rows themselves, bin by bin
 * of compute (figure 3b of Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param bins those that hold rows, in ascending order; none where the periods have no compute in common
 */
public record BoundaryRegret(List<Bin> bins) {

    public BoundaryRegret {
        bins = List.copyOf(bins);
    }

    /**
     * A bin of log10 compute.
     *
     * @param rows number of rows in it, above zero
     * @param regret mean smoothed loss of the earlier boundary less that of the refitted one
     */
    public record Bin(double lowest, double highest, int rows, double regret) {}

    /** Fits both periods. */
    public static Outcome<BoundaryRegret> of(
            BoundarySample train, BoundarySample validation, BoundarySettings settings) {
        Outcome<BoundaryFit> earlier = BoundaryFit.of(train, settings);
        Outcome<BoundaryFit> refitted = BoundaryFit.of(validation, settings);
        if (!earlier.isPresent() || !refitted.isPresent()) {
            return Outcome.none(earlier.shortage().or(refitted::shortage).orElseThrow());
        }
        return Outcome.of(of(
                earlier.result().orElseThrow()::at, refitted.result().orElseThrow()::at, train, validation, settings));
    }

    /** Compares any two boundaries in the bins of the earlier rows, cut to where both periods have compute. */
    public static BoundaryRegret of(
            DoubleUnaryOperator earlier,
            DoubleUnaryOperator refitted,
            BoundarySample train,
            BoundarySample validation,
            BoundarySettings settings) {
        double lowest = Math.max(train.lowest(), validation.lowest());
        double highest = Math.min(train.highest(), validation.highest());
        if (!(lowest < highest)) {
            return new BoundaryRegret(List.of());
        }
        EqualMassBins edges = EqualMassBins.of(train.logFlop(), RivalBoundary.BINS, RivalBoundary.LEAST_PER_BIN)
                .between(lowest, highest);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < edges.count(); bin++) {
            BoundarySample rows = inBin(validation, edges, bin);
            if (rows.count() > 0) {
                double regret = BoundaryLoss.of(rows, earlier, settings.loss()).smoothedPinball()
                        - BoundaryLoss.of(rows, refitted, settings.loss()).smoothedPinball();
                bins.add(new Bin(edges.edges()[bin], edges.edges()[bin + 1], rows.count(), regret));
            }
        }
        return new BoundaryRegret(bins);
    }

    private static BoundarySample inBin(BoundarySample sample, EqualMassBins edges, int bin) {
        int[] kept = IntStream.range(0, sample.count())
                .filter(i -> edges.binOf(sample.logFlop()[i]) == bin)
                .toArray();
        return new BoundarySample(
                IntStream.of(kept).mapToDouble(i -> sample.logFlop()[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> sample.score()[i]).toArray(),
                IntStream.of(kept).map(i -> sample.cluster()[i]).toArray(),
                sample.clusters(),
                0);
    }

    /** Mean of the regret over the bins; empty without bins. */
    public OptionalDouble mean() {
        return bins.stream().mapToDouble(Bin::regret).average();
    }

    /** Mean of the absolute regret over the bins; empty without bins. */
    public OptionalDouble absoluteMean() {
        return bins.stream().mapToDouble(bin -> Math.abs(bin.regret())).average();
    }
}
