package almanac.stats;

/**
 * A falling or rising logistic y = floor + span / (1 + exp(steepness·(x − midpoint))) with fixed floor and span.
 *
 * <p>With x a loss and y an accuracy this is the second step of a density ruler (Xiao et al. 2024, equation 3).
 */
public record LogisticCurve(double floor, double span, double steepness, double midpoint) {

    /** A fitted curve with its root mean square residual in the unit of y. */
    public record Fit(LogisticCurve curve, double rootMeanSquare, boolean converged, int points) {}

    /** The highest value the curve approaches. */
    public double ceiling() {
        return floor + span;
    }

    public double at(double x) {
        return floor + span / (1 + StrictMath.exp(steepness * (x - midpoint)));
    }

    /**
     * The x at which the curve has the height y.
     *
     * @throws IllegalArgumentException unless y lies strictly between floor and ceiling
     */
    public double inverse(double y) {
        if (!(y > floor && y < ceiling())) {
            throw new IllegalArgumentException("height " + y + " is outside " + floor + ".." + ceiling());
        }
        return midpoint + StrictMath.log(span / (y - floor) - 1) / steepness;
    }

    /**
     * Least squares over steepness and midpoint.
     *
     * @throws IllegalArgumentException with fewer than three points or one distinct x
     */
    public static Fit fit(double[] x, double[] y, double floor, double span) {
        if (x.length < 3) {
            throw new IllegalArgumentException("a logistic needs three points, got " + x.length);
        }
        LineFit line = LineFit.of(x, y);
        double middle = line.slope() == 0 ? x[0] : (floor + span / 2 - line.intercept()) / line.slope();
        double[] start = {-4 * line.slope() / span, middle};
        RobustFit.Fit fit = RobustFit.from(start, residuals(x, y, floor, span), Double.POSITIVE_INFINITY);
        LogisticCurve curve = new LogisticCurve(floor, span, fit.parameters()[0], fit.parameters()[1]);
        return new Fit(curve, fit.rootMeanSquare(), fit.converged(), x.length);
    }

    private static RobustFit.Residuals residuals(double[] x, double[] y, double floor, double span) {
        return new RobustFit.Residuals() {
            @Override
            public int count() {
                return x.length;
            }

            @Override
            public void evaluate(double[] parameters, double[] residuals, double[][] jacobian) {
                for (int i = 0; i < x.length; i++) {
                    double distance = x[i] - parameters[1];
                    double share = 1 / (1 + StrictMath.exp(parameters[0] * distance));
                    double fall = -span * share * (1 - share);
                    residuals[i] = floor + span * share - y[i];
                    jacobian[i][0] = fall * distance;
                    jacobian[i][1] = -fall * parameters[0];
                }
            }
        };
    }
}
