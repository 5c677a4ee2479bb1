package almanac.stats;

/**
 * A rising curve floor + span·σ(offset + Σ wⱼIⱼ(x)), constant beyond the knots of its basis.
 *
 * @param weights wⱼ, at least zero, one per function of the basis
 */
public record SplineSigmoid(double floor, double span, double offset, double[] weights, ISplineBasis basis) {

    public SplineSigmoid {
        if (weights.length != basis.count()) {
            throw new IllegalArgumentException(weights.length + " weights for " + basis.count() + " functions");
        }
    }

    public double at(double x) {
        double[] risen = basis.at(x);
        double sum = offset;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * risen[j];
        }
        return floor + span / (1 + StrictMath.exp(-sum));
    }
}
