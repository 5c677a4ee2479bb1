package almanac.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rows (x, t, y) ordered by t, x and y, with the splines at every distinct t.
 *
 * <p>The order of the rows given does not matter: the same rows give the same arrays.
 *
 * @param firstRow of each distinct t, and after the last the number of rows
 * @param interval between knots in which each distinct t lies
 * @param cubic the four cubic B-splines at each distinct t, t after t
 * @param quartic the five quartic ones
 */
record SizeTimeRows(
        double[] x, double[] y, int[] firstRow, int[] interval, double[] cubic, double[] quartic, double[] knots) {

    static final int CUBICS = SizeTimeSurface.CUBIC + 1;
    static final int QUARTICS = CUBICS + 1;

    static SizeTimeRows of(double[] x, double[] t, double[] y, double[] knots) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> t[i])
                        .thenComparingDouble(i -> x[i])
                        .thenComparingDouble(i -> y[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] starts = IntStream.range(0, order.length)
                .filter(i -> i == 0 || t[order[i]] != t[order[i - 1]])
                .toArray();
        int[] firstRow = IntStream.range(0, starts.length + 1)
                .map(i -> i < starts.length ? starts[i] : order.length)
                .toArray();
        LocalSplines cubics = new LocalSplines(knots, SizeTimeSurface.CUBIC);
        LocalSplines quartics = new LocalSplines(knots, SizeTimeSurface.CUBIC + 1);
        int[] interval = new int[starts.length];
        double[] cubic = new double[CUBICS * starts.length];
        double[] quartic = new double[QUARTICS * starts.length];
        for (int i = 0; i < starts.length; i++) {
            double time = t[order[starts[i]]];
            interval[i] = cubics.intervalOf(time);
            System.arraycopy(cubics.at(time), 0, cubic, CUBICS * i, CUBICS);
            System.arraycopy(quartics.at(time), 0, quartic, QUARTICS * i, QUARTICS);
        }
        return new SizeTimeRows(picked(x, order), picked(y, order), firstRow, interval, cubic, quartic, knots);
    }

    private static double[] picked(double[] values, int[] order) {
        double[] picked = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    int count() {
        return x.length;
    }

    /** Number of distinct t. */
    int times() {
        return interval.length;
    }

    /** Number of functions that make up g; φ has one less. */
    int functions() {
        return knots.length - 1 + SizeTimeSurface.CUBIC;
    }
}
