package almanac.stats;

/**
 * The pinball loss of a residual u, whose mean is least at a quantile (Koenker and Bassett 1978), smoothed at its corner:
 * ln(1 + exp(κu))/κ + (τ − 1)u (Zheng 2011). For κ → ∞ it is max(τu, (τ − 1)u); at u = 0 it is ln 2/κ rather than 0.
 *
 * @param tau level of the quantile, between 0 and 1
 * @param sharpness κ in 1/unit of u, above zero
 */
public record SmoothedPinball(double tau, double sharpness) {

    public SmoothedPinball {
        if (!(tau > 0 && tau < 1)) {
            throw new IllegalArgumentException("the level must lie between 0 and 1, was " + tau);
        }
        if (!(sharpness > 0 && sharpness < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the sharpness must be positive, was " + sharpness);
        }
    }

    /** The smoothed loss of a residual. */
    public double at(double residual) {
        double exponent = sharpness * residual;
        double soft = Math.max(exponent, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(exponent)));
        return soft / sharpness + (tau - 1) * residual;
    }

    /** The loss without smoothing. */
    public double plainAt(double residual) {
        return residual > 0 ? tau * residual : (tau - 1) * residual;
    }

    public SmoothedPinball withSharpness(double other) {
        return new SmoothedPinball(tau, other);
    }
}
