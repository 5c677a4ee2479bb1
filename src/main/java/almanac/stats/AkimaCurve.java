package almanac.stats;

import java.util.Arrays;

/**
 * A smooth curve through points: cubic pieces whose slope at each point is decided by the four secants around it (Akima
 * 1970, "A New Method of Interpolation and Smooth Curve Fitting Based on Local Procedures").
 *
 * <p>At either end two secants are continued evenly, as in that paper. Commons Math's interpolator of the same name takes
 * a parabola through the last three points there instead, which gives other slopes at the outer two points of each end.
 *
 * @param x ascending
 * @param slopes slope of the curve at each point
 */
public record AkimaCurve(double[] x, double[] y, double[] slopes) {

    private static final int FEWEST_POINTS = 3;

    /** Secants that are continued beyond each end. */
    private static final int BEYOND = 2;

    /** Bends that are smaller than this share of the largest are rounding: the point lies on a straight stretch. */
    private static final double STRAIGHT = 1e-9;

    /**
     * The curve through the points.
     *
     * @throws IllegalArgumentException with fewer than three points or where x does not ascend
     */
    public static AkimaCurve through(double[] x, double[] y) {
        if (x.length < FEWEST_POINTS || x.length != y.length) {
            throw new IllegalArgumentException("a curve needs three points or more, got " + x.length);
        }
        for (int i = 1; i < x.length; i++) {
            if (!(x[i] > x[i - 1])) {
                throw new IllegalArgumentException("x must ascend");
            }
        }
        return new AkimaCurve(x.clone(), y.clone(), slopes(secants(x, y)));
    }

    private static double[] secants(double[] x, double[] y) {
        int pieces = x.length - 1;
        double[] secants = new double[pieces + 2 * BEYOND];
        for (int i = 0; i < pieces; i++) {
            secants[i + BEYOND] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        for (int i = BEYOND - 1; i >= 0; i--) {
            secants[i] = 2 * secants[i + 1] - secants[i + 2];
        }
        for (int i = pieces + BEYOND; i < secants.length; i++) {
            secants[i] = 2 * secants[i - 1] - secants[i - 2];
        }
        return secants;
    }

    /** At each point the mean of the secants beside it, each weighted by how little the other side bends. */
    private static double[] slopes(double[] secants) {
        double[] slopes = new double[secants.length - 3];
        double[] before = new double[slopes.length];
        double[] after = new double[slopes.length];
        double largest = 0;
        for (int i = 0; i < slopes.length; i++) {
            before[i] = Math.abs(secants[i + 1] - secants[i]);
            after[i] = Math.abs(secants[i + 3] - secants[i + 2]);
            largest = Math.max(largest, before[i] + after[i]);
        }
        for (int i = 0; i < slopes.length; i++) {
            double bends = before[i] + after[i];
            double share = bends > STRAIGHT * largest ? before[i] / bends : 0.5;
            slopes[i] = secants[i + 1] + share * (secants[i + 2] - secants[i + 1]);
        }
        return slopes;
    }

    /**
     * Height at a place between the first and the last point.
     *
     * @throws IllegalArgumentException outside of them
     */
    public double at(double place) {
        if (!(place >= x[0] && place <= x[x.length - 1])) {
            throw new IllegalArgumentException(place + " lies outside the points");
        }
        int found = Arrays.binarySearch(x, place);
        int piece = Math.min(found >= 0 ? found : -found - 2, x.length - 2);
        double width = x[piece + 1] - x[piece];
        double from = place - x[piece];
        double secant = (y[piece + 1] - y[piece]) / width;
        double square = (3 * secant - 2 * slopes[piece] - slopes[piece + 1]) / width;
        double cube = (slopes[piece] + slopes[piece + 1] - 2 * secant) / (width * width);
        return y[piece] + from * (slopes[piece] + from * (square + from * cube));
    }
}
