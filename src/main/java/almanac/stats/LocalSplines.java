package almanac.stats;

/**
 * B-splines of one degree on clamped knots: at any point only degree + 1 of them differ from nought, and they sum to 1.
 *
 * @param knots ascending and distinct, at least two
 * @param degree at least 1
 */
record LocalSplines(double[] knots, int degree) {

    LocalSplines {
        if (knots.length < 2 || degree < 1) {
            throw new IllegalArgumentException("splines need two knots and a degree");
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1])) {
                throw new IllegalArgumentException("knots must ascend");
            }
        }
    }

    /** Number of functions. */
    int count() {
        return knots.length - 1 + degree;
    }

    /** The interval between knots in which a point lies, the outer ones for points beyond; also its first function. */
    int intervalOf(double x) {
        int interval = 0;
        while (interval < knots.length - 2 && x >= knots[interval + 1]) {
            interval++;
        }
        return interval;
    }

    /** The functions at a point from that of its interval on; beyond the knots those of the nearest end. */
    double[] at(double x) {
        double inside = Math.min(knots[knots.length - 1], Math.max(knots[0], x));
        int interval = intervalOf(inside);
        double[] values = new double[degree + 1];
        values[0] = 1;
        for (int order = 1; order <= degree; order++) {
            double carried = 0;
            for (int j = 0; j < order; j++) {
                double above = clamped(interval + j + 1);
                double below = clamped(interval + j + 1 - order);
                double part = values[j] / (above - below);
                values[j] = carried + (above - inside) * part;
                carried = (inside - below) * part;
            }
            values[order] = carried;
        }
        return values;
    }

    /** A knot by its place, those beyond the ends repeating the ends. */
    private double clamped(int place) {
        return knots[Math.min(knots.length - 1, Math.max(0, place))];
    }
}
