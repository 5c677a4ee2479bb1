package almanac.stats;

import java.util.Optional;

/**
 * Two straight lines that meet at a break: y = height + slope·(x − knot), with one slope before and another after it.
 *
 * <p>At a fixed break the form is linear, and its gain over a single line follows from that line's residuals. The break
 * is searched over the x of the points, with at least three points and 15 % of all (Andrews 1993) on each side; the point
 * at the break counts for both. One pass over the points tries every break.
 *
 * @param knot x of the break
 * @param height y at the break
 * @param squares sum of squared residuals
 * @param lineSquares sum of squared residuals of the single line
 */
public record BrokenLine(
        double knot,
        double height,
        double slopeBefore,
        double slopeAfter,
        double squares,
        double lineSquares,
        int points) {

    /** Points on each side of a break, the break's own included. */
    public static final int FEWEST_PER_SIDE = 3;

    /** Share of the points on each side of a break. */
    public static final double SMALLEST_SHARE = 0.15;

    /** Points that the two sides need, the break's own shared. */
    public static final int FEWEST_POINTS = 2 * FEWEST_PER_SIDE - 1;

    /**
     * Fits the first {@code count} points; empty where too few points stand on each side of every break.
     *
     * @param x distinct, ascending
     */
    public static Optional<BrokenLine> fit(double[] x, double[] y, int count) {
        if (count < FEWEST_POINTS) {
            return Optional.empty();
        }
        LineFit line = LineFit.of(x, y, count);
        Search search = new Search(x, y, count, line);
        search.run(Math.max(FEWEST_PER_SIDE, (int) Math.ceil(SMALLEST_SHARE * count)));
        return search.found(line);
    }

    /** The two lines' height at x. */
    public double at(double x) {
        return height + (x < knot ? slopeBefore : slopeAfter) * (x - knot);
    }

    /** The F statistic of the break against the single line at the best break: the sup-F of Andrews 1993. */
    public double supF() {
        return squares > 0 ? (lineSquares - squares) / (squares / (points - 3)) : Double.POSITIVE_INFINITY;
    }

    /** Slope after over slope before; infinite where the slope before is not positive. */
    public double slopeRatio() {
        return slopeBefore > 0 ? slopeAfter / slopeBefore : Double.POSITIVE_INFINITY;
    }

    /** One pass from the last point to the first, with sums over the points beyond the break. */
    private static final class Search {
        private final double[] x;
        private final double[] residuals;
        private final int count;
        private final double middle;
        private double spread;
        private double lineSquares;

        private double bestGain = -1;
        private double bestBend;
        private double bestKnot;
        private double bestShare;
        private double bestMean;

        Search(double[] x, double[] y, int count, LineFit line) {
            this.x = x;
            this.count = count;
            this.residuals = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += x[i];
            }
            middle = sum / count;
            for (int i = 0; i < count; i++) {
                residuals[i] = y[i] - line.at(x[i]);
                lineSquares += residuals[i] * residuals[i];
                spread += (x[i] - middle) * (x[i] - middle);
            }
        }

        void run(int perSide) {
            double ones = 0;
            double xs = 0;
            double xxs = 0;
            double es = 0;
            double xes = 0;
            for (int i = count - 1; i >= perSide - 1; i--) {
                double at = x[i] - middle;
                if (count - i >= perSide) {
                    double hinge = xs - at * ones;
                    double hingeX = xxs - at * xs;
                    double own = hingeX - at * hinge - hinge * hinge / count - hingeX * hingeX / spread;
                    consider(x[i], xes - at * es, own, hingeX / spread, hinge / count);
                }
                ones++;
                xs += at;
                xxs += at * at;
                es += residuals[i];
                xes += at * residuals[i];
            }
        }

        /** A break whose hinge has this product with the residuals and this part of its own beside the line. */
        private void consider(double knot, double product, double own, double share, double mean) {
            double gain = own > 0 ? product * product / own : -1;
            if (gain > bestGain) {
                bestGain = gain;
                bestBend = product / own;
                bestKnot = knot;
                bestShare = share;
                bestMean = mean;
            }
        }

        Optional<BrokenLine> found(LineFit line) {
            if (bestGain < 0) {
                return Optional.empty();
            }
            double before = line.slope() - bestBend * bestShare;
            double height = line.at(bestKnot) - bestBend * (bestMean + bestShare * (bestKnot - middle));
            BrokenLine lines = new BrokenLine(bestKnot, height, before, before + bestBend, 0, lineSquares, count);
            double squares = 0;
            for (int i = 0; i < count; i++) {
                double rest = residuals[i] + line.at(x[i]) - lines.at(x[i]);
                squares += rest * rest;
            }
            return Optional.of(
                    new BrokenLine(bestKnot, height, before, before + bestBend, squares, lineSquares, count));
        }
    }
}
