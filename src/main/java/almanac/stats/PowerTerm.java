package almanac.stats;

/**
 * One falling power law A·x^−α.
 *
 * @param logCoefficient ln A
 * @param exponent α
 */
public record PowerTerm(double logCoefficient, double exponent) {

    public double at(double x) {
        return StrictMath.exp(logCoefficient - exponent * StrictMath.log(x));
    }
}
