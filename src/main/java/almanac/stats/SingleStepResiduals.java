package almanac.stats;

/**
 * Residuals ln ŷ − ln y of a {@link SingleStep} in (ln A, α, ln B, β, E, a, b), with exact second derivatives.
 *
 * <p>All but E are in a box: the power terms at or above zero, a in [−1, 0], b in [0, 1].
 */
record SingleStepResiduals(double[] logParameters, double[] logTokens, double[] logAccuracy)
        implements RobustFit.Residuals {

    private static final double FLOOR = PowerSumResiduals.FLOOR;
    private static final int CONSTANT = 4;
    private static final int HEIGHT = 5;
    private static final int CEILING = 6;

    @Override
    public int count() {
        return logAccuracy.length;
    }

    @Override
    public double lowest(int parameter) {
        if (parameter == CONSTANT) {
            return Double.NEGATIVE_INFINITY;
        }
        return parameter == HEIGHT ? -1 : 0;
    }

    @Override
    public double highest(int parameter) {
        if (parameter == HEIGHT) {
            return 0;
        }
        return parameter == CEILING ? 1 : Double.POSITIVE_INFINITY;
    }

    @Override
    public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
        for (int i = 0; i < logAccuracy.length; i++) {
            double size = size(p, i);
            double data = data(p, i);
            double share = share(size + data + p[CONSTANT]);
            double height = p[HEIGHT] * share + p[CEILING];
            boolean below = height < FLOOR;
            residuals[i] = StrictMath.log(below ? FLOOR : height) - logAccuracy[i];
            double inverse = below ? 0 : 1 / height;
            double slope = p[HEIGHT] * share * (1 - share) * inverse;
            double[] row = jacobian[i];
            row[0] = slope * size;
            row[1] = -slope * size * logParameters[i];
            row[2] = slope * data;
            row[3] = -slope * data * logTokens[i];
            row[CONSTANT] = slope;
            row[HEIGHT] = share * inverse;
            row[CEILING] = inverse;
        }
    }

    @Override
    public boolean isCurved() {
        return true;
    }

    @Override
    public void addCurvature(double[] p, double[][] jacobian, double[] slopes, double[][] matrix) {
        double[] inner = new double[5];
        for (int i = 0; i < slopes.length; i++) {
            double[] row = jacobian[i];
            double size = size(p, i);
            double data = data(p, i);
            double share = share(size + data + p[CONSTANT]);
            double n = logParameters[i];
            double d = logTokens[i];
            inner[0] = size;
            inner[1] = -size * n;
            inner[2] = data;
            inner[3] = -data * d;
            inner[4] = 1;
            double first = slopes[i] * row[CONSTANT];
            // The inner sum bends by itself, and the logistic bends along the inner sum.
            matrix[0][0] += first * size;
            matrix[1][0] -= first * size * n;
            matrix[1][1] += first * size * n * n;
            matrix[2][2] += first * data;
            matrix[3][2] -= first * data * d;
            matrix[3][3] += first * data * d * d;
            double second = first * (1 - 2 * share);
            double mixed = slopes[i] * row[CEILING] * share * (1 - share);
            for (int j = 0; j < 5; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] += second * inner[j] * inner[k];
                }
                matrix[HEIGHT][j] += mixed * inner[j];
            }
            for (int j = 0; j < row.length; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] -= slopes[i] * row[j] * row[k];
                }
            }
        }
    }

    private double size(double[] p, int i) {
        return StrictMath.exp(p[0] - p[1] * logParameters[i]);
    }

    private double data(double[] p, int i) {
        return StrictMath.exp(p[2] - p[3] * logTokens[i]);
    }

    private static double share(double inner) {
        return 1 / (1 + StrictMath.exp(-inner));
    }
}
