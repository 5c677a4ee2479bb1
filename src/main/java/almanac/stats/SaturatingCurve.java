package almanac.stats;

/**
 * Growth whose rate decays: y = start + rise·(1 − exp(−(x − origin)/pace)).
 *
 * <p>Of the saturating forms this one has the straight line as a limit (a slow pace) and is linear in start and rise at a
 * fixed pace, so that only the pace has to be searched; see {@link SaturatingGrid}.
 *
 * @param pace x in which the rate of growth falls to 1/e
 * @param squares sum of squared residuals
 * @param interior whether the best pace lies inside the range searched; at its slow end the curve is almost a line
 */
public record SaturatingCurve(
        double origin, double start, double rise, double pace, double squares, boolean interior, int points) {

    /** The curve's height at x. */
    public double at(double x) {
        return start + rise * shape(x - origin, pace);
    }

    /** The rising part at a distance from the origin, from 0 to 1. */
    static double shape(double distance, double pace) {
        return -StrictMath.expm1(-distance / pace);
    }
}
