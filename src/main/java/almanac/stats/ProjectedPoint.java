package almanac.stats;

/**
 * A midpoint and steepness with the best height and ceiling, and the quadratic model of the sum of squares around it.
 *
 * @param squares weighted sum of squared residuals
 * @param ofMidpoint Gauss–Newton matrix of (x₀, k), what a and b take up left out: first diagonal entry
 * @param mixed its entry off the diagonal
 * @param ofSteepness its second diagonal entry
 * @param byMidpoint half the downward slope of the sum of squares
 * @param bySteepness the same by k
 */
record ProjectedPoint(
        double midpoint,
        double steepness,
        ProjectedHeights heights,
        double squares,
        double ofMidpoint,
        double mixed,
        double ofSteepness,
        double byMidpoint,
        double bySteepness) {

    /** Below this share of its terms a determinant is rounding. */
    private static final double SINGULAR = 1e-15;

    /** A move of midpoint and steepness. */
    record Move(double midpoint, double steepness) {}

    /** The curve has the derivatives −a·k·f by the midpoint and a·g by the steepness. */
    static ProjectedPoint of(double midpoint, double steepness, ProjectedHeights heights, ProjectedSums sums) {
        double a = heights.a();
        double b = heights.b();
        double slope = -a * steepness;
        double fs = slope * sums.fs();
        double f = slope * sums.f();
        double gs = a * sums.gs();
        double g = a * sums.g();
        return new ProjectedPoint(
                midpoint,
                steepness,
                heights,
                sums.squares(a, b),
                slope * slope * sums.ff() - heights.explained(fs, f, fs, f, sums),
                slope * a * sums.gf() - heights.explained(fs, f, gs, g, sums),
                a * a * sums.gg() - heights.explained(gs, g, gs, g, sums),
                slope * (sums.fy() - a * sums.fs() - b * sums.f()),
                a * (sums.gy() - a * sums.gs() - b * sums.g()));
    }

    /** The damped move; a value that stands at nought and would fall stays. */
    Move step(double damping) {
        double first = ofMidpoint * (1 + damping) + Double.MIN_NORMAL;
        double second = ofSteepness * (1 + damping) + Double.MIN_NORMAL;
        boolean holdsMidpoint = midpoint <= 0 && byMidpoint < 0;
        boolean holdsSteepness = steepness <= 0 && bySteepness < 0;
        double determinant = first * second - mixed * mixed;
        if (holdsMidpoint || holdsSteepness || !(determinant > SINGULAR * first * second)) {
            return new Move(holdsMidpoint ? 0 : byMidpoint / first, holdsSteepness ? 0 : bySteepness / second);
        }
        return new Move(
                (second * byMidpoint - mixed * bySteepness) / determinant,
                (first * bySteepness - mixed * byMidpoint) / determinant);
    }

    /** Size of the first-order change of half the sum of squares over a move. */
    double change(Move move) {
        return Math.abs(byMidpoint * move.midpoint) + Math.abs(bySteepness * move.steepness);
    }
}
