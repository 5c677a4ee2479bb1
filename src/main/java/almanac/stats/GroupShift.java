package almanac.stats;

import java.util.Optional;

/**
 * The plane y = intercept + slope·x + shift·later by ordinary least squares, where {@code later} is 1 for the items of
 * a group and 0 for the others: how much higher the group lies than x alone predicts.
 *
 * @param shift in the unit of y
 * @param shiftStandardError classical standard error; infinite with three items
 * @param r2 share of the variance of y that the plane explains; 1 where y does not vary
 * @param earlier items outside the group
 * @param later items in the group
 */
public record GroupShift(
        double intercept, double slope, double shift, double shiftStandardError, double r2, int earlier, int later) {

    private static final int CONSTANTS = 3;

    /** Part of the group's variance that x may leave unexplained and still count as none. */
    private static final double COLLINEAR = 1e-12;

    /** Fits the plane; empty with fewer than three items, one group, one x, or a group that x determines. */
    public static Optional<GroupShift> fit(double[] x, double[] y, boolean[] isLater) {
        int later = count(isLater);
        int earlier = isLater.length - later;
        if (x.length < CONSTANTS || later == 0 || earlier == 0 || spread(x) == 0) {
            return Optional.empty();
        }
        double[] group = indicator(isLater);
        double[] unexplained = residuals(x, group);
        double leftOver = dot(unexplained, unexplained);
        if (leftOver <= COLLINEAR * spread(group)) {
            return Optional.empty();
        }
        double shift = dot(unexplained, y) / leftOver;
        double[] shifted = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            shifted[i] = y[i] - shift * group[i];
        }
        LineFit line = LineFit.of(x, shifted);
        double[] rest = residuals(x, shifted);
        double residual = dot(rest, rest);
        double error = x.length > CONSTANTS
                ? StrictMath.sqrt(residual / (x.length - CONSTANTS) / leftOver)
                : Double.POSITIVE_INFINITY;
        double r2 = spread(y) > 0 ? 1 - residual / spread(y) : 1;
        return Optional.of(new GroupShift(line.intercept(), line.slope(), shift, error, r2, earlier, later));
    }

    /** What is left of y when a line in x is taken away. */
    private static double[] residuals(double[] x, double[] y) {
        LineFit line = LineFit.of(x, y);
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = y[i] - line.at(x[i]);
        }
        return residuals;
    }

    private static double[] indicator(boolean[] isLater) {
        double[] indicator = new double[isLater.length];
        for (int i = 0; i < indicator.length; i++) {
            indicator[i] = isLater[i] ? 1 : 0;
        }
        return indicator;
    }

    private static int count(boolean[] isLater) {
        int count = 0;
        for (boolean later : isLater) {
            count += later ? 1 : 0;
        }
        return count;
    }

    private static double spread(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
