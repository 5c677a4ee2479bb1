package almanac.stats;

/**
 * Least squares of a {@link SaturatingCurve}: the pace on a geometric grid from a twentieth of the span of x to twenty
 * spans, then by the zero of the derivative of the sum of squares, with start and rise profiled out.
 *
 * <p>The shapes of the grid are computed once for all x that may occur, so that many subsets of the same points can be
 * fitted without an exponential for each.
 */
public final class SaturatingGrid {

    private static final int STEPS = 32;
    private static final double WIDEST_RATIO = 20;
    private static final double LOG_TOLERANCE = 1e-8;
    private static final int MOST_ROUNDS = 60;

    private final double[] x;
    private final double[] logPaces = new double[STEPS + 1];
    private final double[][] shapes;

    /**
     * A grid for curves through points among these.
     *
     * @param x ascending, at least two distinct; repeated values are allowed
     */
    public SaturatingGrid(double[] x) {
        this.x = x.clone();
        double span = x[x.length - 1] - x[0];
        shapes = new double[STEPS + 1][x.length];
        for (int j = 0; j <= STEPS; j++) {
            logPaces[j] = StrictMath.log(span) + StrictMath.log(WIDEST_RATIO) * (2.0 * j / STEPS - 1);
            for (int i = 0; i < x.length; i++) {
                shapes[j][i] = SaturatingCurve.shape(x[i] - x[0], StrictMath.exp(logPaces[j]));
            }
        }
    }

    /**
     * Fits the first {@code count} points, at least three.
     *
     * @param pointX distinct, ascending, each one of the grid's x
     */
    public SaturatingCurve fit(double[] pointX, double[] y, int count) {
        int[] places = places(pointX, count);
        Profile profile = new Profile(pointX, y, count, x[0]);
        int best = 0;
        double fewest = Double.POSITIVE_INFINITY;
        for (int j = 0; j <= STEPS; j++) {
            double squares = profile.squares(shapes[j], places);
            if (squares < fewest) {
                best = j;
                fewest = squares;
            }
        }
        boolean interior = best > 0 && best < STEPS;
        return profile.curve(interior ? refined(profile, best) : logPaces[best], interior);
    }

    /** The zero of the derivative beside a pace of the grid, by regula falsi in its Illinois form. */
    private double refined(Profile profile, int best) {
        double near = logPaces[best];
        double nearSlope = profile.derivative(near);
        double far = logPaces[nearSlope > 0 ? best - 1 : best + 1];
        double farSlope = profile.derivative(far);
        if (nearSlope * farSlope >= 0) {
            return near;
        }
        for (int round = 0; round < MOST_ROUNDS && Math.abs(far - near) > LOG_TOLERANCE; round++) {
            double between = (near * farSlope - far * nearSlope) / (farSlope - nearSlope);
            double slope = profile.derivative(between);
            if (slope == 0 || Math.abs(between - near) < LOG_TOLERANCE) {
                return between;
            }
            if (slope * nearSlope < 0) {
                far = near;
                farSlope = nearSlope;
            } else {
                farSlope /= 2;
            }
            near = between;
            nearSlope = slope;
        }
        return near;
    }

    private int[] places(double[] pointX, int count) {
        int[] places = new int[count];
        int place = 0;
        for (int i = 0; i < count; i++) {
            while (x[place] < pointX[i]) {
                place++;
            }
            places[i] = place;
        }
        return places;
    }

    /** The sum of squares as a function of the pace alone, through a fixed set of points. */
    private static final class Profile {
        private final double[] pointX;
        private final double[] y;
        private final int count;
        private final double origin;
        private final double[] shape;
        private final double meanY;

        Profile(double[] pointX, double[] y, int count, double origin) {
            this.pointX = pointX;
            this.y = y;
            this.count = count;
            this.origin = origin;
            this.shape = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += y[i];
            }
            meanY = sum / count;
        }

        double squares(double[] shapes, int[] places) {
            for (int i = 0; i < count; i++) {
                shape[i] = shapes[places[i]];
            }
            return squares(rise());
        }

        /** Derivative of the sum of squares by the logarithm of the pace; start and rise stay at their best. */
        double derivative(double logPace) {
            double pace = take(logPace);
            double rise = rise();
            double meanShape = meanShape();
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double residual = y[i] - meanY - rise * (shape[i] - meanShape);
                sum += residual * (pointX[i] - origin) / pace * (1 - shape[i]);
            }
            // the shape's derivative by ln pace is -(distance/pace)·exp(-distance/pace)
            return 2 * rise * sum;
        }

        SaturatingCurve curve(double logPace, boolean interior) {
            double pace = take(logPace);
            double rise = rise();
            return new SaturatingCurve(origin, meanY - rise * meanShape(), rise, pace, squares(rise), interior, count);
        }

        private double take(double logPace) {
            double pace = StrictMath.exp(logPace);
            for (int i = 0; i < count; i++) {
                shape[i] = SaturatingCurve.shape(pointX[i] - origin, pace);
            }
            return pace;
        }

        private double rise() {
            double mean = meanShape();
            double own = 0;
            double shared = 0;
            for (int i = 0; i < count; i++) {
                own += (shape[i] - mean) * (shape[i] - mean);
                shared += (shape[i] - mean) * (y[i] - meanY);
            }
            return own > 0 ? shared / own : 0;
        }

        private double squares(double rise) {
            double mean = meanShape();
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double residual = y[i] - meanY - rise * (shape[i] - mean);
                sum += residual * residual;
            }
            return sum;
        }

        private double meanShape() {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += shape[i];
            }
            return sum / count;
        }
    }
}
