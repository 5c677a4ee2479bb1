package almanac.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points y at x and z, made ready for many fits of y = E + A·x^−α + B·z^−β.
 *
 * <p>Logarithms are taken once. Points are ordered by x: points of equal x then share a power.
 *
 * @param x ln x, in rising order
 * @param z ln z of the same points
 * @param y their ln y
 * @param weights how often each point counts
 * @param rows the place of each point in the arrays that were given
 */
record TwoTermPoints(double[] x, double[] z, double[] y, double[] weights, int[] rows) {

    /**
     * Every point once.
     *
     * @throws IllegalArgumentException if the arrays differ in length or hold a value that is not above zero
     */
    static TwoTermPoints of(double[] x, double[] z, double[] y) {
        if (x.length != z.length || x.length != y.length) {
            throw new IllegalArgumentException("x, z and y must have one value per point");
        }
        double[] weights = new double[x.length];
        Arrays.fill(weights, 1);
        return ofLogs(logs(x), logs(z), logs(y), weights);
    }

    /** Points whose logarithms have been taken; one that is not finite makes every objective infinite. */
    static TwoTermPoints ofLogs(double[] x, double[] z, double[] y, double[] weights) {
        int[] rows = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> x[row]))
                .mapToInt(row -> row)
                .toArray();
        return new TwoTermPoints(picked(x, rows), picked(z, rows), picked(y, rows), picked(weights, rows), rows);
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0) || values[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("x, z and y must be above zero and finite, was " + values[i]);
            }
            logs[i] = StrictMath.log(values[i]);
        }
        return logs;
    }

    private static double[] picked(double[] values, int[] places) {
        double[] picked = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = values[places[i]];
        }
        return picked;
    }

    int count() {
        return y.length;
    }

    /** The points drawn at all, each with the number of times; numbers are in the order of the arrays given first. */
    TwoTermPoints drawn(int[] timesDrawn) {
        int[] kept = IntStream.range(0, count())
                .filter(point -> timesDrawn[rows[point]] > 0)
                .toArray();
        int[] keptRows = new int[kept.length];
        double[] times = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptRows[i] = rows[kept[i]];
            times[i] = timesDrawn[keptRows[i]];
        }
        return new TwoTermPoints(picked(x, kept), picked(z, kept), picked(y, kept), times, keptRows);
    }

    /**
     * The same points with other values of y, in the order of the arrays given first.
     *
     * @throws IllegalArgumentException for a value that is not above zero
     */
    TwoTermPoints measuring(double[] values) {
        return new TwoTermPoints(x, z, picked(logs(values), rows), weights, rows);
    }
}
