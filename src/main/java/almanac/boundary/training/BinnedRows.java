package almanac.boundary.training;

import almanac.boundary.BoundarySample;
import almanac.stats.EqualMassBins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Values of a sample's rows, parted by the bin of their log10 compute. */
final class BinnedRows {

    private BinnedRows() {}

    /** One array per bin, in the order of the rows; a bin without rows has an empty one. */
    static List<double[]> values(BoundarySample sample, EqualMassBins bins, IntToDoubleFunction valueOfRow) {
        List<double[]> values = new ArrayList<>();
        for (int bin = 0; bin < bins.count(); bin++) {
            int place = bin;
            values.add(IntStream.range(0, sample.count())
                    .filter(row -> bins.binOf(sample.logFlop()[row]) == place)
                    .mapToDouble(valueOfRow)
                    .toArray());
        }
        return values;
    }

    /** The upper edge of a bin. */
    static double highest(EqualMassBins bins, int bin) {
        return bins.edges()[Math.min(bins.edges().length - 1, bin + 1)];
    }
}
