package almanac.stats;

/**
 * A constant plus multiples of two covariates raised to one falling power: y = constant + first·x^−p + second·z^−p.
 *
 * @param constant in the unit of y; of either sign
 * @param exponent p, above zero
 * @param squares weighted sum of squared residuals
 * @param interior whether the best exponent lies inside the range searched
 */
public record SharedExponent(
        double constant, double first, double second, double exponent, double squares, boolean interior) {

    public double at(double x, double z) {
        return constant
                + first * StrictMath.exp(-exponent * StrictMath.log(x))
                + second * StrictMath.exp(-exponent * StrictMath.log(z));
    }
}
