package almanac.stats;

/**
 * Criteria that weigh fit against the number of constants, for normal errors of one unknown variance.
 *
 * <p>With sum of squares Q over n points and k constants, the variance among them: AIC = n ln(Q/n) + 2k, AICc = AIC +
 * 2k(k+1)/(n−k−1) (Hurvich and Tsai 1989) and BIC = n ln(Q/n) + k ln n (Schwarz 1978), all without the constant that
 * they share. Only differences on the same points mean anything.
 */
public final class InformationCriteria {

    /** Squares below this share of the spread are rounding: a hundred-billionth of the values' own size. */
    private static final double ROUNDING = 1e-22;

    private InformationCriteria() {}

    /**
     * AICc.
     *
     * @throws IllegalArgumentException unless the points exceed the constants by two and the squares are positive
     */
    public static double aicc(double squares, int points, int constants) {
        require(squares, points, constants);
        double correction = 2.0 * constants * (constants + 1) / (points - constants - 1);
        return points * StrictMath.log(squares / points) + 2.0 * constants + correction;
    }

    /**
     * BIC.
     *
     * @throws IllegalArgumentException unless the points exceed the constants by two and the squares are positive
     */
    public static double bic(double squares, int points, int constants) {
        require(squares, points, constants);
        return points * StrictMath.log(squares / points) + constants * StrictMath.log(points);
    }

    /** Akaike weights: exp(−Δ/2) of each form, divided by their sum. */
    public static double[] weights(double[] criteria) {
        double least = Double.POSITIVE_INFINITY;
        for (double criterion : criteria) {
            least = Math.min(least, criterion);
        }
        double[] weights = new double[criteria.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp((least - criteria[i]) / 2);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Whether squares are nothing but rounding beside the spread of the values: such a fit has no finite criterion. */
    public static boolean isExact(double squares, double[] values, int count) {
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += values[i] / count;
        }
        double spread = 0;
        double size = 0;
        for (int i = 0; i < count; i++) {
            spread += (values[i] - mean) * (values[i] - mean);
            size += values[i] * values[i];
        }
        return squares <= ROUNDING * Math.max(spread, ROUNDING * size);
    }

    private static void require(double squares, int points, int constants) {
        if (points < constants + 2 || !(squares > 0)) {
            throw new IllegalArgumentException(
                    "no criterion with " + points + " points, " + constants + " constants and squares of " + squares);
        }
    }
}
