package almanac.stats;

import java.util.Optional;

/**
 * A plane y = intercept + b₁·x₁ + b₂·x₂ by ordinary least squares.
 *
 * @param firstStandardError classical standard error of b₁
 * @param secondStandardError classical standard error of b₂
 * @param r2 share of the variance of y that the plane explains; 1 where y does not vary
 */
public record PlaneFit(
        double intercept,
        double first,
        double second,
        double firstStandardError,
        double secondStandardError,
        double r2,
        int points) {

    private static final int FEWEST_POINTS = 4;

    /** Least share of the product of the spreads that the determinant must keep. */
    private static final double COLLINEAR = 1e-12;

    /** Fits the first {@code count} points; empty with fewer than four, or where x₁ and x₂ lie on one line. */
    public static Optional<PlaneFit> of(double[] x1, double[] x2, double[] y, int count) {
        if (count < FEWEST_POINTS) {
            return Optional.empty();
        }
        double mean1 = mean(x1, count);
        double mean2 = mean(x2, count);
        double meanY = mean(y, count);
        double s11 = 0;
        double s12 = 0;
        double s22 = 0;
        double s1y = 0;
        double s2y = 0;
        double syy = 0;
        for (int i = 0; i < count; i++) {
            double d1 = x1[i] - mean1;
            double d2 = x2[i] - mean2;
            double dy = y[i] - meanY;
            s11 += d1 * d1;
            s12 += d1 * d2;
            s22 += d2 * d2;
            s1y += d1 * dy;
            s2y += d2 * dy;
            syy += dy * dy;
        }
        double determinant = s11 * s22 - s12 * s12;
        if (!(determinant > COLLINEAR * s11 * s22)) {
            return Optional.empty();
        }
        double b1 = (s22 * s1y - s12 * s2y) / determinant;
        double b2 = (s11 * s2y - s12 * s1y) / determinant;
        double residual = Math.max(0, syy - b1 * s1y - b2 * s2y);
        double variance = residual / (count - 3);
        return Optional.of(new PlaneFit(
                meanY - b1 * mean1 - b2 * mean2,
                b1,
                b2,
                StrictMath.sqrt(variance * s22 / determinant),
                StrictMath.sqrt(variance * s11 / determinant),
                syy > 0 ? 1 - residual / syy : 1,
                count));
    }

    /** Fits all points. */
    public static Optional<PlaneFit> of(double[] x1, double[] x2, double[] y) {
        return of(x1, x2, y, y.length);
    }

    public double at(double x1, double x2) {
        return intercept + first * x1 + second * x2;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }
}
