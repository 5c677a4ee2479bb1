package almanac.stats;

/**
 * A straight line y = intercept + slope·x by ordinary least squares.
 *
 * @param r2 share of the variance of y that the line explains; 1 where y does not vary
 * @param slopeStandardError classical standard error of the slope; infinite with two points
 * @param points number of points
 */
public record LineFit(double slope, double intercept, double r2, double slopeStandardError, int points) {

    /**
     * Fits the first {@code count} points of the two arrays.
     *
     * @throws IllegalArgumentException with fewer than two points or only one distinct x
     */
    public static LineFit of(double[] x, double[] y, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a line needs two points, got " + count);
        }
        double meanX = mean(x, count);
        double meanY = mean(y, count);
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int i = 0; i < count; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            sumXx += dx * dx;
            sumXy += dx * dy;
            sumYy += dy * dy;
        }
        if (!(sumXx > 0)) {
            throw new IllegalArgumentException("a line needs two distinct x");
        }
        double slope = sumXy / sumXx;
        double residual = Math.max(0, sumYy - slope * sumXy);
        double r2 = sumYy > 0 ? 1 - residual / sumYy : 1;
        double standardError = count > 2 ? StrictMath.sqrt(residual / (count - 2) / sumXx) : Double.POSITIVE_INFINITY;
        return new LineFit(slope, meanY - slope * meanX, r2, standardError, count);
    }

    /** Fits all points. */
    public static LineFit of(double[] x, double[] y) {
        return of(x, y, x.length);
    }

    /** The line's height at x. */
    public double at(double x) {
        return intercept + slope * x;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }
}
