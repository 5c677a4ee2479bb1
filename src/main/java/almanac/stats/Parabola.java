package almanac.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * A parabola y = constant + slope·u + curvature·u² with u = x − centre, by ordinary least squares.
 *
 * @param centre mean of the fitted x; powers are taken about it to keep digits
 * @param points number of points
 */
public record Parabola(double centre, double constant, double slope, double curvature, int points) {

    /** A parabola has three free numbers. */
    public static final int FEWEST_DISTINCT_X = 3;

    /** Fits the points; empty with fewer than three distinct x. */
    public static Optional<Parabola> fit(double[] x, double[] y) {
        if (Arrays.stream(x).distinct().count() < FEWEST_DISTINCT_X) {
            return Optional.empty();
        }
        double centre = Arrays.stream(x).average().orElseThrow();
        double level = Arrays.stream(y).average().orElseThrow();
        double squares = 0;
        double cubes = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            double u = x[i] - centre;
            squares += u * u;
            cubes += u * u * u;
            products += u * (y[i] - level);
        }
        // the square is taken without its shares of the line, so that each coefficient stands alone
        double tilt = cubes / squares;
        double mean = squares / x.length;
        double bends = 0;
        double bend = 0;
        for (int i = 0; i < x.length; i++) {
            double u = x[i] - centre;
            double rest = u * u - tilt * u - mean;
            bends += rest * rest;
            bend += rest * (y[i] - level);
        }
        double curvature = bend / bends;
        double slope = products / squares - curvature * tilt;
        return Optional.of(new Parabola(centre, level - curvature * mean, slope, curvature, x.length));
    }

    /** Whether it has a lowest point. */
    public boolean isConvex() {
        return curvature > 0;
    }

    /** The x of the lowest point, or of the highest where it is not convex; not finite where it is a line. */
    public double vertex() {
        return centre - slope / (2 * curvature);
    }

    public double at(double x) {
        double u = x - centre;
        return constant + u * (slope + u * curvature);
    }
}
