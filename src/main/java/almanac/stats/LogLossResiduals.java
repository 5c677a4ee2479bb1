package almanac.stats;

/**
 * Residuals ln L̂ − ln L of a {@link LossSurface} in the parameters (ln A′, α, ln B′, β and, if fitted, E).
 *
 * <p>ln N and ln D are centred, which makes coefficient and exponent nearly independent: A = A′·exp(α·mean ln N).
 */
record LogLossResiduals(
        double[] logParameters,
        double[] logTokens,
        double[] logLoss,
        double meanLogParameters,
        double meanLogTokens,
        boolean irreducible)
        implements RobustFit.Residuals {

    static LogLossResiduals of(double[] parameters, double[] tokens, double[] loss, boolean irreducible) {
        double[] n = logs(parameters);
        double[] d = logs(tokens);
        double meanN = centre(n);
        double meanD = centre(d);
        return new LogLossResiduals(n, d, logs(loss), meanN, meanD, irreducible);
    }

    /** Starting parameters from linear coefficients; empty where a power term is not positive. */
    double[] start(double[] coefficients, double alpha, double beta) {
        if (coefficients.length == 0 || !(coefficients[0] > 0) || !(coefficients[1] > 0)) {
            return new double[0];
        }
        double lnA = StrictMath.log(coefficients[0]);
        double lnB = StrictMath.log(coefficients[1]);
        return irreducible
                ? new double[] {lnA, alpha, lnB, beta, Math.max(0, coefficients[2])}
                : new double[] {lnA, alpha, lnB, beta};
    }

    /** The surface in the original units. */
    LossSurface surface(double[] p) {
        double a = StrictMath.exp(p[0] + p[1] * meanLogParameters);
        double b = StrictMath.exp(p[2] + p[3] * meanLogTokens);
        return new LossSurface(a, p[1], b, p[3], irreducible ? p[4] : 0);
    }

    @Override
    public int count() {
        return logLoss.length;
    }

    @Override
    public double lowest(int parameter) {
        return parameter == 4 ? 0 : Double.NEGATIVE_INFINITY;
    }

    @Override
    public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
        for (int i = 0; i < logLoss.length; i++) {
            double size = StrictMath.exp(p[0] - p[1] * logParameters[i]);
            double data = StrictMath.exp(p[2] - p[3] * logTokens[i]);
            double loss = size + data + (irreducible ? p[4] : 0);
            residuals[i] = StrictMath.log(loss) - logLoss[i];
            jacobian[i][0] = size / loss;
            jacobian[i][1] = -size * logParameters[i] / loss;
            jacobian[i][2] = data / loss;
            jacobian[i][3] = -data * logTokens[i] / loss;
            if (irreducible) {
                jacobian[i][4] = 1 / loss;
            }
        }
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logs[i] = StrictMath.log(values[i]);
        }
        return logs;
    }

    private static double centre(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
        return mean;
    }
}
