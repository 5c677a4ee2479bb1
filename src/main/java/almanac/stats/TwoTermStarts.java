package almanac.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Starting points for y = E + A·x^−α + B·z^−β that are near the data: for each pair of exponents of a grid the relative
 * least squares for A, B and E, negative ones left out; the pairs of the least squares first.
 */
final class TwoTermStarts {

    private static final double[] EXPONENTS = {0.05, 0.15, 0.3, 0.5, 0.8};

    /** Coefficient of a term that the data give no positive one, relative to y at the centre of the points. */
    private static final double FAINT = 1e-3;

    private final TwoTermPoints points;
    private final double[] inverse;

    private TwoTermStarts(TwoTermPoints points) {
        this.points = points;
        inverse = new double[points.count()];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = StrictMath.exp(-points.y()[i]);
        }
    }

    private record Start(double[] parameters, double squares) {}

    /** The best starts of the grid as (ln A, α, ln B, β, E), best first. */
    static List<double[]> best(TwoTermPoints points, int count) {
        TwoTermStarts starts = new TwoTermStarts(points);
        double[][] first = starts.columns(points.x());
        double[][] second = starts.columns(points.z());
        List<Start> all = new ArrayList<>();
        for (int i = 0; i < EXPONENTS.length; i++) {
            for (int j = 0; j < EXPONENTS.length; j++) {
                all.add(starts.at(EXPONENTS[i], first[i], EXPONENTS[j], second[j]));
            }
        }
        all.sort(Comparator.comparingDouble(Start::squares));
        return all.stream().limit(count).map(Start::parameters).toList();
    }

    /** For each exponent the powers of a covariate over y. */
    private double[][] columns(double[] logs) {
        double[][] columns = new double[EXPONENTS.length][logs.length];
        for (int exponent = 0; exponent < EXPONENTS.length; exponent++) {
            for (int i = 0; i < logs.length; i++) {
                columns[exponent][i] = StrictMath.exp(-EXPONENTS[exponent] * logs[i]) * inverse[i];
            }
        }
        return columns;
    }

    private Start at(double alpha, double[] first, double beta, double[] second) {
        double[][] columns = {first, second, inverse};
        double[][] products = new double[3][3];
        double[] sums = new double[3];
        double total = 0;
        for (int i = 0; i < inverse.length; i++) {
            double weight = points.weights()[i];
            total += weight;
            for (int j = 0; j < 3; j++) {
                double value = weight * columns[j][i];
                sums[j] += value;
                for (int k = 0; k <= j; k++) {
                    products[j][k] += value * columns[k][i];
                }
            }
        }
        double[] coefficients = nonNegative(products, sums);
        double explained = 0;
        for (int j = 0; j < 3; j++) {
            explained += coefficients[j] * sums[j];
        }
        double[] start = {
            logCoefficient(coefficients[0], alpha, points.x()),
            alpha,
            logCoefficient(coefficients[1], beta, points.z()),
            beta,
            coefficients[2]
        };
        return new Start(start, total - explained);
    }

    private double logCoefficient(double coefficient, double exponent, double[] logs) {
        double faint = StrictMath.log(FAINT) + mean(points.y()) + exponent * mean(logs);
        return coefficient > 0 ? Math.max(faint, StrictMath.log(coefficient)) : faint;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Least squares whose negative coefficients are set to nought, the most negative one first. */
    private static double[] nonNegative(double[][] products, double[] sums) {
        boolean[] dropped = new boolean[sums.length];
        while (true) {
            double[] solved = solve(products, sums, dropped);
            int worst = 0;
            for (int j = 1; j < solved.length; j++) {
                worst = solved[j] < solved[worst] ? j : worst;
            }
            if (solved[worst] >= 0) {
                return solved;
            }
            dropped[worst] = true;
        }
    }

    private static double[] solve(double[][] products, double[] sums, boolean[] dropped) {
        double[][] matrix = new double[sums.length][sums.length];
        double[] right = new double[sums.length];
        for (int j = 0; j < sums.length; j++) {
            for (int k = 0; k < j && !dropped[j]; k++) {
                matrix[j][k] = dropped[k] ? 0 : products[j][k];
            }
            matrix[j][j] = dropped[j] ? 1 : products[j][j] * (1 + 1e-10); // two columns may be the same
            right[j] = dropped[j] ? 0 : sums[j];
        }
        return SmallSystem.solve(matrix, right);
    }
}
