package almanac.stats;

/**
 * Mean smoothed pinball loss of rows above and below a {@link SplineSigmoid}, plus a ridge, with its gradient.
 *
 * <p>The point is (u, v, t, β₁, β₂, …): the floor is σ(u), the span (1 − floor)·σ(v), the offset 8·sin t and the weights
 * ln(1 + exp(βⱼ)), so that every point is allowed. The ridge is 1e-4·Σβⱼ².
 */
final class SplineObjective implements QuasiNewton.Function {

    private static final double RIDGE = 1e-4;
    private static final double MOST_OFFSET = 8;
    private static final int FLOOR = 0;
    private static final int SPAN = 1;
    private static final int OFFSET = 2;
    private static final int WEIGHTS = 3;

    /** A weight of nought would need an infinite β. */
    private static final double LEAST_START = 0.02;

    private final PinballSums sums;
    private final ISplineBasis basis;
    private final double[][] risen;

    SplineObjective(GroupedRows rows, SmoothedPinball loss, ISplineBasis basis) {
        this.sums = PinballSums.of(rows, loss);
        this.basis = basis;
        this.risen = new double[rows.groups()][];
        for (int group = 0; group < risen.length; group++) {
            risen[group] = basis.at(rows.x(group));
        }
    }

    /** A curve halfway between two heights at some x, all of its weights alike. */
    double[] start(double floor, double ceiling, double middle, double weight) {
        double kept = Math.max(LEAST_START, weight);
        double[] point = new double[WEIGHTS + basis.count()];
        double sum = 0;
        double[] atMiddle = basis.at(middle);
        for (int j = 0; j < atMiddle.length; j++) {
            point[WEIGHTS + j] = StrictMath.log(StrictMath.expm1(kept));
            sum += kept * atMiddle[j];
        }
        point[FLOOR] = logit(floor);
        point[SPAN] = logit((ceiling - floor) / (1 - floor));
        point[OFFSET] = StrictMath.asin(Math.max(-0.9, -sum / MOST_OFFSET));
        return point;
    }

    SplineSigmoid curve(double[] point) {
        double floor = sigmoid(point[FLOOR]);
        double[] weights = new double[basis.count()];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = softplus(point[WEIGHTS + j]);
        }
        double offset = MOST_OFFSET * StrictMath.sin(point[OFFSET]);
        return new SplineSigmoid(floor, (1 - floor) * sigmoid(point[SPAN]), offset, weights, basis);
    }

    /** The mean loss without the ridge. */
    double lossAt(double[] point) {
        return at(point, new double[point.length]) - ridge(point);
    }

    private static double ridge(double[] point) {
        double squares = 0;
        for (int j = WEIGHTS; j < point.length; j++) {
            squares += point[j] * point[j];
        }
        return RIDGE * squares;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        SplineSigmoid curve = curve(point);
        Slopes slopes = slopes(curve);
        double n = sums.count();
        double shareOfSpan = sigmoid(point[SPAN]);
        gradient[FLOOR] = curve.floor() * (1 - curve.floor()) * (slopes.floor() - shareOfSpan * slopes.span()) / n;
        gradient[SPAN] = curve.span() * (1 - shareOfSpan) * slopes.span() / n;
        gradient[OFFSET] = MOST_OFFSET * StrictMath.cos(point[OFFSET]) * slopes.offset() / n;
        for (int j = 0; j < basis.count(); j++) {
            double beta = point[WEIGHTS + j];
            gradient[WEIGHTS + j] = slopes.weights()[j] * sigmoid(beta) / n + 2 * RIDGE * beta;
        }
        return sums.total() / n + ridge(point);
    }

    /** Derivatives of the summed loss by the parts of a curve. */
    private record Slopes(double floor, double span, double offset, double[] weights) {}

    private Slopes slopes(SplineSigmoid curve) {
        double floor = 0;
        double span = 0;
        double offset = 0;
        double[] weights = new double[basis.count()];
        sums.begin();
        for (int group = 0; group < risen.length; group++) {
            double share = sigmoid(argument(curve, risen[group]));
            sums.add(group, curve.floor() + curve.span() * share);
            double slope = -sums.slope();
            double rise = slope * curve.span() * share * (1 - share);
            floor += slope;
            span += slope * share;
            offset += rise;
            for (int j = 0; j < weights.length; j++) {
                weights[j] += rise * risen[group][j];
            }
        }
        return new Slopes(floor, span, offset, weights);
    }

    private static double argument(SplineSigmoid curve, double[] risen) {
        double sum = curve.offset();
        for (int j = 0; j < risen.length; j++) {
            sum += curve.weights()[j] * risen[j];
        }
        return sum;
    }

    private static double sigmoid(double t) {
        return 1 / (1 + StrictMath.exp(-t));
    }

    private static double softplus(double t) {
        return Math.max(t, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(t)));
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
