package almanac.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * Least squares of a {@link SharedExponent}: the exponent on a geometric grid from 0.01 to 2, then by the zero of the
 * derivative of the sum of squares, with the constant and the two multiples profiled out.
 *
 * <p>The powers on the grid are computed once, so that resamples cost few exponentials. No start is needed.
 */
public final class SharedExponentGrid {

    private static final int STEPS = 40;
    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 2;

    private final double[] logX;
    private final double[] logZ;
    private final double centreX;
    private final double centreZ;
    private final double[] y;
    private final double[] exponents = new double[STEPS + 1];
    private final double[][] x = new double[STEPS + 1][];
    private final double[][] z = new double[STEPS + 1][];

    /** A grid for points whose covariates are above zero. */
    public SharedExponentGrid(double[] covariateX, double[] covariateZ, double[] y) {
        this.y = y.clone();
        centreX = meanLog(covariateX);
        centreZ = meanLog(covariateZ);
        logX = Arrays.stream(covariateX).map(v -> StrictMath.log(v) - centreX).toArray();
        logZ = Arrays.stream(covariateZ).map(v -> StrictMath.log(v) - centreZ).toArray();
        for (int j = 0; j <= STEPS; j++) {
            exponents[j] = LOWEST * StrictMath.pow(HIGHEST / LOWEST, j / (double) STEPS);
            x[j] = TwoColumns.powers(logX, exponents[j]);
            z[j] = TwoColumns.powers(logZ, exponents[j]);
        }
    }

    private static double meanLog(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).average().orElse(0);
    }

    /** Fits every point once; empty where the covariates do not tell the multiples apart. */
    public Optional<SharedExponent> fit() {
        int[] once = new int[y.length];
        Arrays.fill(once, 1);
        return fit(once);
    }

    /** Fits the points drawn, each counting as often as drawn. */
    public Optional<SharedExponent> fit(int[] timesDrawn) {
        TwoColumns columns = new TwoColumns(y, timesDrawn);
        int best = -1;
        double fewest = Double.POSITIVE_INFINITY;
        for (int j = 0; j <= STEPS; j++) {
            if (!columns.solve(x[j], z[j])) {
                return Optional.empty();
            }
            if (columns.squares() < fewest) {
                best = j;
                fewest = columns.squares();
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        boolean interior = best > 0 && best < STEPS;
        double exponent = interior ? refined(columns, exponents[best - 1], exponents[best + 1]) : exponents[best];
        return Optional.of(at(columns, exponent, interior));
    }

    /** The zero of the derivative between two exponents, by regula falsi in its Illinois form. */
    private double refined(TwoColumns columns, double low, double high) {
        double near = high;
        double nearSlope = slope(columns, near);
        double far = low;
        double farSlope = slope(columns, far);
        for (int round = 0; round < 60 && Math.abs(far - near) > 1e-12 && nearSlope * farSlope < 0; round++) {
            double between = (near * farSlope - far * nearSlope) / (farSlope - nearSlope);
            double slope = slope(columns, between);
            if (slope * nearSlope < 0) {
                far = near;
                farSlope = nearSlope;
            } else {
                farSlope /= 2;
            }
            boolean settled = Math.abs(between - near) < 1e-13;
            near = between;
            nearSlope = slope;
            if (settled) {
                break;
            }
        }
        return near;
    }

    private double slope(TwoColumns columns, double exponent) {
        double[] powersX = TwoColumns.powers(logX, exponent);
        double[] powersZ = TwoColumns.powers(logZ, exponent);
        columns.solve(powersX, powersZ);
        return columns.slope(
                TwoColumns.derivatives(logX, powersX, exponent), TwoColumns.derivatives(logZ, powersZ, exponent));
    }

    private SharedExponent at(TwoColumns columns, double exponent, boolean interior) {
        columns.solve(TwoColumns.powers(logX, exponent), TwoColumns.powers(logZ, exponent));
        double first = -columns.first() / exponent;
        double second = -columns.second() / exponent;
        return new SharedExponent(
                columns.constant() - first - second,
                first * StrictMath.exp(exponent * centreX),
                second * StrictMath.exp(exponent * centreZ),
                exponent,
                columns.squares(),
                interior);
    }
}
