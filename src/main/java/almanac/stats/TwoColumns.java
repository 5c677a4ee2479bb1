package almanac.stats;

/**
 * Weighted least squares of y on a constant and two columns (1 − x^−p)/p.
 *
 * <p>In this form (Box and Cox 1964) the columns stay apart from the constant as the exponent p nears zero.
 */
final class TwoColumns {

    /** Columns whose correlation is this near to one are the same to rounding. */
    private static final double COLLINEAR = 1e-10;

    private final double[] y;
    private final int[] weights;
    private final double[] residuals;
    private double constant;
    private double first;
    private double second;
    private double squares;

    TwoColumns(double[] y, int[] weights) {
        this.y = y;
        this.weights = weights;
        this.residuals = new double[y.length];
    }

    static double[] powers(double[] logs, double exponent) {
        double[] powers = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            powers[i] = -StrictMath.expm1(-exponent * logs[i]) / exponent;
        }
        return powers;
    }

    /** Derivatives of the powers by the exponent. */
    static double[] derivatives(double[] logs, double[] powers, double exponent) {
        double[] derivatives = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            derivatives[i] = (logs[i] * (1 - exponent * powers[i]) - powers[i]) / exponent;
        }
        return derivatives;
    }

    /** Whether the columns tell the two multiples apart; if so, they and the residuals are at hand. */
    boolean solve(double[] x, double[] z) {
        double meanX = mean(x);
        double meanZ = mean(z);
        double meanY = mean(y);
        double xx = 0;
        double xz = 0;
        double zz = 0;
        double xy = 0;
        double zy = 0;
        for (int i = 0; i < y.length; i++) {
            double dx = x[i] - meanX;
            double dz = z[i] - meanZ;
            double dy = y[i] - meanY;
            xx += weights[i] * dx * dx;
            xz += weights[i] * dx * dz;
            zz += weights[i] * dz * dz;
            xy += weights[i] * dx * dy;
            zy += weights[i] * dz * dy;
        }
        double determinant = xx * zz - xz * xz;
        if (!(determinant > COLLINEAR * xx * zz)) {
            return false;
        }
        first = (xy * zz - zy * xz) / determinant;
        second = (zy * xx - xy * xz) / determinant;
        constant = meanY - first * meanX - second * meanZ;
        squares = 0;
        for (int i = 0; i < y.length; i++) {
            residuals[i] = y[i] - constant - first * x[i] - second * z[i];
            squares += weights[i] * residuals[i] * residuals[i];
        }
        return true;
    }

    private double mean(double[] values) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            count += weights[i];
        }
        return sum / count;
    }

    /** Derivative of the squares by the exponent; the constant and the multiples stay at their best. */
    double slope(double[] byExponentX, double[] byExponentZ) {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            sum -= 2 * weights[i] * residuals[i] * (first * byExponentX[i] + second * byExponentZ[i]);
        }
        return sum;
    }

    double constant() {
        return constant;
    }

    double first() {
        return first;
    }

    double second() {
        return second;
    }

    double squares() {
        return squares;
    }
}
