package almanac.scaling.kaplan;

/**
 * A loss that falls as a power of one quantity, L = (scale/x)^exponent, in nats per token.
 *
 * @param exponent power of the fall
 * @param scale the quantity at which the law gives one nat, in its unit
 */
public record ScaleLaw(double exponent, double scale) {

    public double at(double x) {
        return StrictMath.exp(exponent * (StrictMath.log(scale) - StrictMath.log(x)));
    }

    /** The quantity that reaches a loss. */
    public double reaching(double loss) {
        return scale * StrictMath.exp(-StrictMath.log(loss) / exponent);
    }
}
