package almanac.stats;

/**
 * Residuals ln ŷ − ln y of a {@link PowerLawSum} in the parameters (ln A, α) of each term and the constant.
 *
 * <p>Every parameter is bounded below by zero, so coefficients are at least one. Second derivatives are exact. A sum
 * below {@link #FLOOR} counts as the floor.
 *
 * @param logCovariates for each term the logarithm of its covariate at each point
 * @param weights how often each point counts
 * @param sign 1 where the terms are added to the constant, −1 where they are subtracted
 */
record PowerSumResiduals(
        double[][] logCovariates,
        double[] logValues,
        double[] weights,
        double sign,
        double highestExponent,
        double highestConstant)
        implements RobustFit.Residuals {

    /** Sums are held above this, so that their logarithm exists. */
    static final double FLOOR = 1e-6;

    @Override
    public int count() {
        return logValues.length;
    }

    private int last() {
        return 2 * logCovariates.length;
    }

    @Override
    public double lowest(int parameter) {
        return 0;
    }

    @Override
    public double highest(int parameter) {
        if (parameter == last()) {
            return highestConstant;
        }
        return parameter % 2 == 1 ? highestExponent : Double.POSITIVE_INFINITY;
    }

    @Override
    public double weight(int residual) {
        return weights[residual];
    }

    @Override
    public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
        for (int i = 0; i < logValues.length; i++) {
            double[] row = jacobian[i];
            double sum = p[last()];
            for (int term = 0; term < logCovariates.length; term++) {
                row[2 * term] = sign * StrictMath.exp(p[2 * term] - p[2 * term + 1] * logCovariates[term][i]);
                sum += row[2 * term];
            }
            boolean below = sum < FLOOR;
            residuals[i] = StrictMath.log(below ? FLOOR : sum) - logValues[i];
            double inverse = below ? 0 : 1 / sum;
            for (int term = 0; term < logCovariates.length; term++) {
                row[2 * term] *= inverse;
                row[2 * term + 1] = -row[2 * term] * logCovariates[term][i];
            }
            row[last()] = inverse;
        }
    }

    @Override
    public boolean isCurved() {
        return true;
    }

    @Override
    public void addCurvature(double[] p, double[][] jacobian, double[] slopes, double[][] matrix) {
        for (int i = 0; i < slopes.length; i++) {
            double[] row = jacobian[i];
            for (int term = 0; term < logCovariates.length; term++) {
                int at = 2 * term;
                double x = logCovariates[term][i];
                matrix[at][at] += slopes[i] * row[at];
                matrix[at + 1][at] += slopes[i] * row[at + 1];
                matrix[at + 1][at + 1] -= slopes[i] * row[at + 1] * x;
            }
            for (int j = 0; j < row.length; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] -= slopes[i] * row[j] * row[k];
                }
            }
        }
    }
}
