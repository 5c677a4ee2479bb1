package almanac.boundary.training;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.stats.EqualMassBins;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far pretrained models lie below the boundary of the post-trained ones, in bins of about equally many of them.
 *
 * @param bins those that hold rows, in ascending order of compute
 */
public record BoundaryGap(List<Bin> bins) {

    /** Bins wanted. */
    private static final int BINS = 8;

    public BoundaryGap {
        bins = List.copyOf(bins);
    }

    /**
     * The gaps, boundary minus score, of the rows of a bin of log10 compute.
     *
     * @param rows number of rows, above zero
     */
    public record Bin(
            double lowest,
            double highest,
            int rows,
            double median,
            double mean,
            double lowQuartile,
            double highQuartile) {}

    /** Compares rows with a boundary; there are no bins without rows. */
    public static BoundaryGap of(BoundarySample pretrained, BoundaryFit postTrained) {
        if (pretrained.count() == 0) {
            return new BoundaryGap(List.of());
        }
        EqualMassBins edges = EqualMassBins.of(pretrained.logFlop(), BINS, 1);
        List<double[]> gaps = BinnedRows.values(
                pretrained,
                edges,
                row -> postTrained.at(pretrained.logFlop()[row]) - pretrained.score()[row]);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < gaps.size(); bin++) {
            if (gaps.get(bin).length > 0) {
                bins.add(bin(edges.edges()[bin], BinnedRows.highest(edges, bin), gaps.get(bin)));
            }
        }
        return new BoundaryGap(bins);
    }

    private static Bin bin(double lowest, double highest, double[] gaps) {
        double[] quartiles = Quantiles.of(gaps, 0.25, 0.5, 0.75);
        double mean = Arrays.stream(gaps).sum() / gaps.length;
        return new Bin(lowest, highest, gaps.length, quartiles[1], mean, quartiles[0], quartiles[2]);
    }
}
