package almanac.boundary.design;

import java.util.Arrays;

/**
 * What evaluations tell about the four parameters of a curve: the inverse of M = 10⁻⁹·I + Σ j·jᵀ over the gradients j of
 * the chosen rows, kept up to date row by row (Sherman and Morrison).
 */
final class Information {

    /** Keeps M invertible while fewer rows than parameters are chosen. */
    static final double RIDGE = 1e-9;

    private static final int SIZE = AssumedCurve.PARAMETERS;

    private final double[][] inverse = new double[SIZE][SIZE];
    private double logDeterminant = SIZE * StrictMath.log(RIDGE);

    Information() {
        for (int i = 0; i < SIZE; i++) {
            inverse[i][i] = 1 / RIDGE;
        }
    }

    /** A row is added: M⁻¹ − v·vᵀ / (1 + jᵀv) with v = M⁻¹j. */
    void add(double[] gradient) {
        update(gradient, 1);
    }

    /** A row is taken out again: M⁻¹ + v·vᵀ / (1 − jᵀv). */
    void remove(double[] gradient) {
        update(gradient, -1);
    }

    private void update(double[] gradient, int sign) {
        double[] solved = solved(gradient);
        double factor = 1 + sign * product(gradient, solved);
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                inverse[i][k] -= sign * solved[i] * solved[k] / factor;
            }
        }
        logDeterminant += StrictMath.log(factor);
    }

    /** M⁻¹ times a gradient. */
    double[] solved(double[] gradient) {
        double[] solved = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            solved[i] = product(inverse[i], gradient);
        }
        return solved;
    }

    static double product(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2] + one[3] * other[3];
    }

    /** Variance of the height at a place with this gradient, in units of a score's variance. */
    double variance(double[] gradient) {
        return product(gradient, solved(gradient));
    }

    /** Mean variance of the height over places. */
    double meanVariance(double[][] gradients) {
        return Arrays.stream(gradients).mapToDouble(this::variance).sum() / gradients.length;
    }

    double logDeterminant() {
        return logDeterminant;
    }
}
