package almanac.stats;

/**
 * Residuals of a line in units of their own standard deviation: each is divided by the residual standard deviation
 * times √(1 − leverage), so that points far out in x are not judged too mildly (internally studentised residuals).
 */
public final class StandardisedResiduals {

    private StandardisedResiduals() {}

    /** One per point; zero where the line passes through all points, or a point determines it alone. */
    public static double[] of(double[] x, double[] y, LineFit line) {
        int n = x.length;
        double meanX = 0;
        for (double value : x) {
            meanX += value / n;
        }
        double sumXx = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            sumXx += (x[i] - meanX) * (x[i] - meanX);
            double residual = y[i] - line.at(x[i]);
            squares += residual * residual;
        }
        double deviation = n > 2 ? StrictMath.sqrt(squares / (n - 2)) : 0;
        double[] standardised = new double[n];
        for (int i = 0; i < n; i++) {
            double leverage = 1.0 / n + (x[i] - meanX) * (x[i] - meanX) / sumXx;
            double scale = deviation * StrictMath.sqrt(Math.max(0, 1 - leverage));
            standardised[i] = scale > 0 ? (y[i] - line.at(x[i])) / scale : 0;
        }
        return standardised;
    }
}
