package almanac.stats;

import java.util.SplittableRandom;

/** Rows whose upper quantile is a known sigmoid: y = q(x)·v with v spread evenly up to 1. */
final class KnownQuantile {

    static final RisingSigmoid CURVE = new RisingSigmoid(0.1, 0.7, 1.2, 23);

    private KnownQuantile() {}

    /** Distinct values of x, each with as many rows. */
    static double[] x(int groups, int each) {
        double[] x = new double[groups * each];
        for (int i = 0; i < x.length; i++) {
            int group = i / each;
            x[i] = 20.5 + 5.0 * group / (groups - 1);
        }
        return x;
    }

    /** Heights below the curve, a share 1 − level of them above its fraction {@code level}. */
    static double[] y(double[] x, RisingSigmoid curve, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = curve.at(x[i]) * random.nextDouble();
        }
        return y;
    }

    static GroupedRows rows(int groups, int each) {
        double[] x = x(groups, each);
        return GroupedRows.of(x, y(x, CURVE, 7));
    }
}
