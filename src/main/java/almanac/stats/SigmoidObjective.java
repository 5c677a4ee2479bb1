package almanac.stats;

import java.util.Arrays;

/**
 * Mean smoothed pinball loss of rows above and below a {@link RisingSigmoid}, plus ridge·slope², with gradient and
 * Hessian in (floor, ceiling, midpoint, ln slope).
 */
final class SigmoidObjective {

    static final int FLOOR = 0;
    static final int CEILING = 1;
    static final int MIDPOINT = 2;
    static final int LOG_SLOPE = 3;
    static final int PARAMETERS = 4;

    private final PinballSums sums;
    private final double ridge;
    private final int[] groups;
    private final double[] distances;
    private final double[] shares;
    private final double[] slopes;
    private final double[] curvatures;

    SigmoidObjective(PinballSums sums, double ridge) {
        this.sums = sums;
        this.ridge = ridge;
        int[] counting = new int[sums.rows().groups()];
        int size = 0;
        for (int group = 0; group < counting.length; group++) {
            if (sums.counts(group)) {
                counting[size++] = group;
            }
        }
        groups = Arrays.copyOf(counting, size);
        distances = new double[size];
        shares = new double[size];
        slopes = new double[size];
        curvatures = new double[size];
    }

    /**
     * The objective and its derivatives at a point.
     *
     * @param loss the objective without the ridge
     */
    record Evaluation(double[] point, double value, double loss, double[] gradient, double[][] hessian) {

        RisingSigmoid curve() {
            double span = Math.max(0, point[CEILING] - point[FLOOR]);
            return new RisingSigmoid(point[FLOOR], span, StrictMath.exp(point[LOG_SLOPE]), point[MIDPOINT]);
        }
    }

    /** The same with every unit counted as often as it was drawn. */
    SigmoidObjective drawn(int[] timesDrawn) {
        return new SigmoidObjective(sums.drawn(timesDrawn), ridge);
    }

    /** The lowest x that counts. */
    double lowestX() {
        return sums.rows().x(groups[0]);
    }

    /** The highest x that counts. */
    double highestX() {
        return sums.rows().x(groups[groups.length - 1]);
    }

    /** Number of distinct x that count. */
    int groups() {
        return groups.length;
    }

    GroupedRows rows() {
        return sums.rows();
    }

    double ridge() {
        return ridge;
    }

    Evaluation at(double[] point) {
        double b = StrictMath.exp(point[LOG_SLOPE]);
        double span = point[CEILING] - point[FLOOR];
        sums.begin();
        for (int i = 0; i < groups.length; i++) {
            double distance = sums.rows().x(groups[i]) - point[MIDPOINT];
            double share = 1 / (1 + StrictMath.exp(-b * distance));
            sums.add(groups[i], point[FLOOR] + span * share);
            distances[i] = distance;
            shares[i] = share;
            slopes[i] = -sums.slope();
            curvatures[i] = sums.curvature();
        }
        double loss = sums.total() / sums.count();
        return new Evaluation(point, loss + ridge * b * b, loss, gradient(span, b), hessian(span, b));
    }

    /** With t = b(x − midpoint), ∂q is (1 − σ, σ, −span·b·σ', span·σ'·t). */
    private double[] gradient(double span, double b) {
        double floor = 0;
        double ceiling = 0;
        double midpoint = 0;
        double slope = 0;
        for (int i = 0; i < groups.length; i++) {
            double share = shares[i];
            double rise = slopes[i] * share * (1 - share);
            floor += slopes[i] * (1 - share);
            ceiling += slopes[i] * share;
            midpoint += rise;
            slope += rise * distances[i];
        }
        double n = sums.count();
        return new double[] {floor / n, ceiling / n, -span * b * midpoint / n, span * b * slope / n + 2 * ridge * b * b
        };
    }

    /** Curvature times ∂q·∂qᵀ, plus slope times ∂²q. */
    private double[][] hessian(double span, double b) {
        double ff = 0;
        double fc = 0;
        double cc = 0;
        double fm = 0;
        double cm = 0;
        double fs = 0;
        double cs = 0;
        double mm = 0;
        double ms = 0;
        double ss = 0;
        for (int i = 0; i < groups.length; i++) {
            double share = shares[i];
            double rest = 1 - share;
            double t = b * distances[i];
            double rise = share * rest;
            double curvature = curvatures[i];
            double bend = slopes[i] * rise;
            double second = curvature * span * rise;
            ff += curvature * rest * rest;
            fc += curvature * rise;
            cc += curvature * share * share;
            fm += bend - second * rest;
            cm -= bend + second * share;
            fs += (second * rest - bend) * t;
            cs += (second * share + bend) * t;
            double third = second * rise * span + bend * span * (rest - share);
            mm += third;
            ms -= third * t + span * bend;
            ss += (third * t + span * bend) * t;
        }
        double n = sums.count();
        double[][] hessian = {
            {ff / n, fc / n, b * fm / n, fs / n},
            {fc / n, cc / n, b * cm / n, cs / n},
            {b * fm / n, b * cm / n, b * b * mm / n, b * ms / n},
            {fs / n, cs / n, b * ms / n, ss / n + 4 * ridge * b * b}
        };
        return hessian;
    }
}
