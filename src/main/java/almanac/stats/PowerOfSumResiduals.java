package almanac.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Residuals ln ŷ − ln y of a {@link PowerOfSum} in the parameters (ln of the first term, α/β, ln of the second term, β),
 * with both terms taken at the centre of ln x. Second derivatives are exact; α/β and β are at least zero.
 *
 * @param logFirst ln x₁ less its mean
 * @param logSecond ln x₂ less its mean
 * @param weights how often each point counts
 */
record PowerOfSumResiduals(
        double[] logFirst,
        double[] logSecond,
        double[] logValues,
        double[] weights,
        double meanLogFirst,
        double meanLogSecond)
        implements RobustFit.Residuals {

    private static final double[] FIRST_EXPONENTS = {0.03, 0.07, 0.15, 0.3, 0.6};
    private static final double[] SECOND_EXPONENTS = {0.03, 0.07, 0.15, 0.3, 0.6};

    /** A term that the data give no positive coefficient, relative to the other. */
    private static final double FAINT = 1e-3;

    static PowerOfSumResiduals of(double[] first, double[] second, double[] values, double[] weights) {
        double[] logFirst = Logarithms.of(first);
        double[] logSecond = Logarithms.of(second);
        double meanFirst = Logarithms.mean(logFirst);
        double meanSecond = Logarithms.mean(logSecond);
        for (int i = 0; i < first.length; i++) {
            logFirst[i] -= meanFirst;
            logSecond[i] -= meanSecond;
        }
        return new PowerOfSumResiduals(logFirst, logSecond, Logarithms.of(values), weights, meanFirst, meanSecond);
    }

    PowerOfSumResiduals weighted(double[] counts) {
        return new PowerOfSumResiduals(logFirst, logSecond, logValues, counts, meanLogFirst, meanLogSecond);
    }

    /** The law in the original units. */
    PowerOfSum law(double[] p) {
        return new PowerOfSum(p[1] * p[3], p[0] / p[1] + meanLogFirst, p[3], p[2] + meanLogSecond);
    }

    /** The parameters of a law. */
    double[] parameters(PowerOfSum law) {
        double ratio = law.firstExponent() / law.secondExponent();
        return new double[] {
            ratio * (law.logFirstScale() - meanLogFirst),
            ratio,
            law.logSecondScale() - meanLogSecond,
            law.secondExponent()
        };
    }

    /** Twenty-five starts: for given exponents y^(1/β) is linear in the coefficients of the two terms. */
    List<double[]> starts() {
        List<double[]> starts = new ArrayList<>();
        for (double alpha : FIRST_EXPONENTS) {
            for (double beta : SECOND_EXPONENTS) {
                starts.add(start(alpha / beta, beta));
            }
        }
        return starts;
    }

    /** Relative least squares for the two coefficients; the centre of ln y keeps the powers in range. */
    private double[] start(double ratio, double beta) {
        double level = Logarithms.mean(logValues) / beta;
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < logValues.length; i++) {
            double first = StrictMath.exp(level - ratio * logFirst[i] - logValues[i] / beta);
            double second = StrictMath.exp(level - logSecond[i] - logValues[i] / beta);
            aa += first * first;
            ab += first * second;
            bb += second * second;
            a += first;
            b += second;
        }
        double determinant = aa * bb - ab * ab;
        double firstShare = (a * bb - b * ab) / determinant;
        double secondShare = (b * aa - a * ab) / determinant;
        if (!(firstShare > 0) || !(secondShare > 0)) {
            boolean firstOnly = a * a / aa > b * b / bb;
            firstShare = firstOnly ? a / aa : FAINT * b / bb;
            secondShare = firstOnly ? FAINT * a / aa : b / bb;
        }
        return new double[] {StrictMath.log(firstShare) + level, ratio, StrictMath.log(secondShare) + level, beta};
    }

    @Override
    public int count() {
        return logValues.length;
    }

    @Override
    public double lowest(int parameter) {
        return parameter % 2 == 1 ? 1e-6 : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double weight(int residual) {
        return weights[residual];
    }

    @Override
    public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
        for (int i = 0; i < logValues.length; i++) {
            double first = p[0] - p[1] * logFirst[i];
            double second = p[2] - logSecond[i];
            double smallerOverLarger = StrictMath.exp(-Math.abs(first - second));
            double sum = Math.max(first, second) + StrictMath.log1p(smallerOverLarger);
            double share = (first > second ? 1 : smallerOverLarger) / (1 + smallerOverLarger);
            residuals[i] = p[3] * sum - logValues[i];
            jacobian[i][0] = p[3] * share;
            jacobian[i][1] = -p[3] * share * logFirst[i];
            jacobian[i][2] = p[3] * (1 - share);
            jacobian[i][3] = sum;
        }
    }

    @Override
    public boolean isCurved() {
        return true;
    }

    @Override
    public void addCurvature(double[] p, double[][] jacobian, double[] slopes, double[][] matrix) {
        for (int i = 0; i < slopes.length; i++) {
            double share = jacobian[i][0] / p[3];
            double bend = slopes[i] * p[3] * share * (1 - share);
            double x = logFirst[i];
            matrix[0][0] += bend;
            matrix[1][0] -= bend * x;
            matrix[1][1] += bend * x * x;
            matrix[2][0] -= bend;
            matrix[2][1] += bend * x;
            matrix[2][2] += bend;
            matrix[3][0] += slopes[i] * share;
            matrix[3][1] -= slopes[i] * share * x;
            matrix[3][2] += slopes[i] * (1 - share);
        }
    }
}
