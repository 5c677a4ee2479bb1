package almanac.stats;

import java.util.Optional;

/**
 * A power law y = (s/x)^α by ordinary least squares of ln y on ln x.
 *
 * @param line the straight line in natural logarithms
 * @param rootMeanSquareLog root mean square residual of ln y
 */
public record PowerLine(LineFit line, double rootMeanSquareLog) {

    private static final int FEWEST_POINTS = 3;

    /** Fits the law; empty with fewer than three points, one distinct x or a value that has no logarithm. */
    public static Optional<PowerLine> of(double[] x, double[] y) {
        if (x.length < FEWEST_POINTS) {
            return Optional.empty();
        }
        double[] logX = Logarithms.of(x);
        double[] logY = Logarithms.of(y);
        if (!Logarithms.areFinite(logX) || !Logarithms.areFinite(logY) || !Logarithms.vary(logX)) {
            return Optional.empty();
        }
        LineFit line = LineFit.of(logX, logY);
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double miss = logY[i] - line.at(logX[i]);
            squares += miss * miss;
        }
        return Optional.of(new PowerLine(line, StrictMath.sqrt(squares / x.length)));
    }

    /** α, positive where y falls. */
    public double exponent() {
        return -line.slope();
    }

    public double exponentStandardError() {
        return line.slopeStandardError();
    }

    /** ln s: s is the x at which the law gives 1, in the unit of x. */
    public double logScale() {
        return line.intercept() / exponent();
    }

    public double scale() {
        return StrictMath.exp(logScale());
    }

    public double at(double x) {
        return StrictMath.exp(line.at(StrictMath.log(x)));
    }
}
