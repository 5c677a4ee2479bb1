package almanac.scaling.kaplan;

/**
 * A quantity that grows as a power of another, y = coefficient·x^exponent.
 *
 * @param coefficient the quantity at x = 1
 */
public record PowerRule(double coefficient, double exponent) {

    public double at(double x) {
        return coefficient * StrictMath.pow(x, exponent);
    }
}
