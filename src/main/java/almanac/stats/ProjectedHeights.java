package almanac.stats;

/**
 * The height a and ceiling b of least squares in their box, for given midpoint and steepness.
 *
 * @param aIsFree whether a stands at no bound
 * @param bIsFree whether b stands at no bound
 */
record ProjectedHeights(double a, double b, boolean aIsFree, boolean bIsFree) {

    /** Below this share of its terms a determinant is rounding: the curve is flat over all points. */
    private static final double FLAT = 1e-12;

    /**
     * The best pair: inside the box, else on one of its four edges.
     *
     * @param flat the height to keep where the curve is so flat that any would do
     */
    static ProjectedHeights of(ProjectedSums sums, BoundedLogistic.Box box, double flat) {
        double determinant = sums.determinant();
        if (!(determinant > FLAT * sums.ss() * sums.one())) {
            return withHeight(clip(flat, box, 0), sums, box);
        }
        double a = (sums.sy() * sums.one() - sums.s() * sums.y()) / determinant;
        double b = (sums.ss() * sums.y() - sums.s() * sums.sy()) / determinant;
        if (a == clip(a, box, 0) && b == clip(b, box, 3)) {
            return new ProjectedHeights(a, b, true, true);
        }
        ProjectedHeights best = withHeight(box.lowest().get(0), sums, box);
        best = better(best, withHeight(box.highest().get(0), sums, box), sums);
        best = better(best, withCeiling(box.lowest().get(3), sums, box), sums);
        return better(best, withCeiling(box.highest().get(3), sums, box), sums);
    }

    private static ProjectedHeights withHeight(double a, ProjectedSums sums, BoundedLogistic.Box box) {
        double free = (sums.y() - a * sums.s()) / sums.one();
        double b = clip(free, box, 3);
        return new ProjectedHeights(a, b, false, b == free);
    }

    private static ProjectedHeights withCeiling(double b, ProjectedSums sums, BoundedLogistic.Box box) {
        double free = (sums.sy() - b * sums.s()) / sums.ss();
        double a = clip(free, box, 0);
        return new ProjectedHeights(a, b, a == free, false);
    }

    private static ProjectedHeights better(ProjectedHeights one, ProjectedHeights other, ProjectedSums sums) {
        return sums.squares(other.a, other.b) < sums.squares(one.a, one.b) ? other : one;
    }

    private static double clip(double value, BoundedLogistic.Box box, int parameter) {
        return Math.min(box.highest().get(parameter), Math.max(box.lowest().get(parameter), value));
    }

    /** What the free ones of a and b take up of a product of two columns, given each column's sums with s and with 1. */
    double explained(double s, double one, double otherS, double otherOne, ProjectedSums sums) {
        if (aIsFree && bIsFree) {
            double withS = sums.one() * otherS - sums.s() * otherOne;
            double withOne = sums.ss() * otherOne - sums.s() * otherS;
            return (s * withS + one * withOne) / sums.determinant();
        }
        if (aIsFree) {
            return s * otherS / sums.ss();
        }
        return bIsFree ? one * otherOne / sums.one() : 0;
    }
}
