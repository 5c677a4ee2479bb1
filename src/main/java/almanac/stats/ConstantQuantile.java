package almanac.stats;

import java.util.Arrays;

/** A quantile that is the same for all rows: the constant in [0, 1] of least {@link SmoothedPinball}. */
public final class ConstantQuantile {

    private ConstantQuantile() {}

    /**
     * The constant of rows of height y.
     *
     * @throws IllegalArgumentException without rows or with a y outside [0, 1]
     */
    public static double of(double[] y, SmoothedPinball loss) {
        PinballSums sums = PinballSums.of(GroupedRows.of(new double[y.length], y), loss);
        return ScaledQuantile.rising(sums).of(new double[] {1}, 0.5);
    }

    /** The same in each of some bins, NaN in a bin without rows; rows outside the bins are left out. */
    public static double[] of(double[] x, double[] y, EqualMassBins bins, SmoothedPinball loss) {
        double[] constants = new double[bins.count()];
        double[] inBin = new double[y.length];
        for (int bin = 0; bin < constants.length; bin++) {
            int size = 0;
            for (int i = 0; i < x.length; i++) {
                if (bins.binOf(x[i]) == bin) {
                    inBin[size++] = y[i];
                }
            }
            constants[bin] = size == 0 ? Double.NaN : of(Arrays.copyOf(inBin, size), loss);
        }
        return constants;
    }
}
