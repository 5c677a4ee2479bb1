package almanac.boundary;

import almanac.stats.EqualMassBins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The share of rows on or below a boundary, bin by bin of log10 compute, against the share that should be.
 *
 * @param tau the share that should be
 * @param bins those that hold rows, in ascending order
 */
public record Calibration(double tau, List<Bin> bins) {

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * A bin of log10 compute.
     *
     * @param rows number of rows in it, above zero
     * @param covered how many of them lie on or below the boundary
     */
    public record Bin(double lowest, double highest, int rows, int covered) {

        public double coverage() {
            return covered / (double) rows;
        }
    }

    /** Compares the rows of a sample that lie in any of the bins. */
    public static Calibration of(BoundarySample sample, DoubleUnaryOperator boundary, EqualMassBins edges, double tau) {
        int[] rows = new int[edges.count()];
        int[] covered = new int[edges.count()];
        for (int i = 0; i < sample.count(); i++) {
            double logFlop = sample.logFlop()[i];
            int bin = edges.binOf(logFlop);
            if (bin >= 0) {
                rows[bin]++;
                covered[bin] += sample.score()[i] <= boundary.applyAsDouble(logFlop) ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        int last = edges.edges().length - 1;
        for (int bin = 0; bin < rows.length; bin++) {
            if (rows[bin] > 0) {
                double highest = edges.edges()[Math.min(last, bin + 1)];
                bins.add(new Bin(edges.edges()[bin], highest, rows[bin], covered[bin]));
            }
        }
        return new Calibration(tau, bins);
    }

    /** Number of rows in the bins. */
    public int rows() {
        return bins.stream().mapToInt(Bin::rows).sum();
    }

    /** Mean of coverage − τ over the bins; NaN without bins. */
    public double signedMacro() {
        return macro(bin -> bin.coverage() - tau);
    }

    /** Mean of |coverage − τ| over the bins; NaN without bins. */
    public double absoluteMacro() {
        return macro(bin -> Math.abs(bin.coverage() - tau));
    }

    /** Mean of coverage − τ over the bins by their rows; NaN without bins. */
    public double signedMicro() {
        return micro(bin -> bin.coverage() - tau);
    }

    /** Mean of |coverage − τ| over the bins by their rows; NaN without bins. */
    public double absoluteMicro() {
        return micro(bin -> Math.abs(bin.coverage() - tau));
    }

    private double macro(ToDoubleFunction<Bin> error) {
        return bins.stream().mapToDouble(error).sum() / bins.size();
    }

    private double micro(ToDoubleFunction<Bin> error) {
        return bins.stream()
                        .mapToDouble(bin -> bin.rows() * error.applyAsDouble(bin))
                        .sum()
                / rows();
    }
}
