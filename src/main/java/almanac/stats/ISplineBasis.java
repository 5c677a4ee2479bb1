package almanac.stats;

/**
 * Rising functions from 0 to 1: the integrals of M-splines of degree three on clamped knots (Ramsay 1988).
 *
 * <p>Each is a sum of B-splines of degree four, constant beyond the knots. Any sum with weights of at least zero rises.
 *
 * @param knots ascending and distinct, at least two
 */
public record ISplineBasis(double[] knots) {

    /** Degree of the M-splines that are integrated. */
    private static final int DEGREE = 3;

    /** Degree of their integrals. */
    private static final int RISEN = DEGREE + 1;

    public ISplineBasis {
        if (knots.length < 2) {
            throw new IllegalArgumentException("a spline needs two knots");
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1])) {
                throw new IllegalArgumentException("knots must ascend");
            }
        }
    }

    /** Number of functions: one per interval between knots and three more. */
    public int count() {
        return knots.length - 1 + DEGREE;
    }

    /** The functions at a point. */
    public double[] at(double x) {
        int last = knots.length - 1;
        double inside = Math.min(knots[last], Math.max(knots[0], x));
        double[] pieces = pieces(inside);
        double[] risen = new double[count()];
        double sum = 0;
        for (int j = risen.length - 1; j >= 0; j--) {
            sum += pieces[j + 1];
            risen[j] = Math.min(1, sum);
        }
        return risen;
    }

    /** The B-splines of degree four by the recursion of de Boor, from the interval of x outwards. */
    private double[] pieces(double x) {
        int interval = intervalOf(x);
        double[] pieces = new double[count() + 1];
        pieces[interval + RISEN] = 1;
        for (int degree = 1; degree <= RISEN; degree++) {
            int first = interval + RISEN - degree;
            for (int j = first; j <= interval + RISEN; j++) {
                double rising = j > first ? pieces[j] * share(x, j, degree) : 0;
                double falling = j < interval + RISEN ? pieces[j + 1] * (1 - share(x, j + 1, degree)) : 0;
                pieces[j] = rising + falling;
            }
        }
        return pieces;
    }

    private int intervalOf(double x) {
        int interval = 0;
        while (interval < knots.length - 2 && x >= knots[interval + 1]) {
            interval++;
        }
        return interval;
    }

    /** How far x lies between a knot and that a number of places further. */
    private double share(double x, int place, int further) {
        double from = clamped(place);
        double width = clamped(place + further) - from;
        return width > 0 ? (x - from) / width : 0;
    }

    /** The knots with each end repeated four more times. */
    private double clamped(int place) {
        return knots[Math.min(knots.length - 1, Math.max(0, place - RISEN))];
    }
}
