package almanac.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Starting points for a {@link PowerLawSum}: at each point of a grid of exponents the relative linear least squares for
 * the coefficients and the constant, negative ones left out.
 */
final class PowerSumStarts {

    private static final double[] FEW_EXPONENTS = {0.05, 0.15, 0.3, 0.5, 0.8};
    private static final double[] MANY_EXPONENTS = exponents(25);

    /** Coefficient of a term that the data give no positive one, relative to the level of y. */
    private static final double FAINT = 1e-3;

    private static final int DRAWN = 25;
    private static final long SEED = 1;

    private PowerSumStarts() {}

    /**
     * Twenty-five drawn starts, which know nothing of the data but its level: they show whether the objective has one
     * minimum. Coefficients are even in ln A from 0 to 20, exponents from 0 to 1, the constant up to the lowest value.
     */
    static List<double[]> drawn(PowerSumResiduals model) {
        double lowest = StrictMath.exp(Arrays.stream(model.logValues()).min().orElse(0));
        List<double[]> starts = new ArrayList<>();
        for (SplittableRandom random : new RandomStreams(SEED).split(DRAWN)) {
            double[] start = new double[2 * model.logCovariates().length + 1];
            for (int term = 0; term < model.logCovariates().length; term++) {
                start[2 * term] = random.nextDouble(0, 20);
                start[2 * term + 1] = random.nextDouble(0, 1);
            }
            start[start.length - 1] = random.nextDouble(0, lowest);
            starts.add(start);
        }
        return starts;
    }

    /** Five starts with equal exponents. */
    static List<double[]> few(PowerSumResiduals model) {
        List<double[]> starts = new ArrayList<>();
        for (double exponent : FEW_EXPONENTS) {
            double[] exponents = new double[model.logCovariates().length];
            Arrays.fill(exponents, exponent);
            starts.add(at(model, exponents));
        }
        return starts;
    }

    /** Twenty-five starts for a sum of one or two terms. */
    static List<double[]> of(PowerSumResiduals model) {
        List<double[]> starts = new ArrayList<>();
        if (model.logCovariates().length == 1) {
            for (double exponent : MANY_EXPONENTS) {
                starts.add(at(model, exponent));
            }
            return starts;
        }
        for (double first : FEW_EXPONENTS) {
            for (double second : FEW_EXPONENTS) {
                starts.add(at(model, first, second));
            }
        }
        return starts;
    }

    private static double[] exponents(int count) {
        double[] exponents = new double[count];
        for (int i = 0; i < count; i++) {
            exponents[i] = 0.03 * (i + 1);
        }
        return exponents;
    }

    private static double[] at(PowerSumResiduals model, double... exponents) {
        int terms = exponents.length;
        double[] centres = Arrays.stream(model.logCovariates())
                .mapToDouble(logs -> Arrays.stream(logs).average().orElse(0))
                .toArray();
        double[] coefficients = coefficients(columns(model, exponents, centres), model.weights());
        double level = StrictMath.exp(Arrays.stream(model.logValues()).average().orElse(0));
        double[] start = new double[2 * terms + 1];
        for (int term = 0; term < terms; term++) {
            double coefficient = Math.max(coefficients[term], FAINT * level);
            start[2 * term] = Math.max(0, StrictMath.log(coefficient) + exponents[term] * centres[term]);
            start[2 * term + 1] = exponents[term];
        }
        start[2 * terms] = Math.min(model.highestConstant(), coefficients[terms]);
        return start;
    }

    /** Columns of the relative problem: each term over y, then one over y. */
    private static double[][] columns(PowerSumResiduals model, double[] exponents, double[] centres) {
        double[][] columns = new double[exponents.length + 1][model.count()];
        for (int i = 0; i < model.count(); i++) {
            double inverse = StrictMath.exp(-model.logValues()[i]);
            for (int term = 0; term < exponents.length; term++) {
                double fall = -exponents[term] * (model.logCovariates()[term][i] - centres[term]);
                columns[term][i] = model.sign() * StrictMath.exp(fall) * inverse;
            }
            columns[exponents.length][i] = inverse;
        }
        return columns;
    }

    /** Least squares of ones on the columns; columns with a negative coefficient are dropped, worst first. */
    private static double[] coefficients(double[][] columns, double[] weights) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            kept.add(column);
        }
        while (true) {
            double[] solved = solve(columns, weights, kept);
            int worst = -1;
            for (int k = 0; k < solved.length; k++) {
                worst = solved[k] < 0 && (worst < 0 || solved[k] < solved[worst]) ? k : worst;
            }
            if (worst < 0) {
                double[] all = new double[columns.length];
                for (int k = 0; k < solved.length; k++) {
                    all[kept.get(k)] = solved[k];
                }
                return all;
            }
            kept.remove(worst);
        }
    }

    private static double[] solve(double[][] columns, double[] weights, List<Integer> kept) {
        int size = kept.size();
        double[][] matrix = new double[size][size];
        double[] right = new double[size];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < size; j++) {
                double value = weights[i] * columns[kept.get(j)][i];
                right[j] += value;
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] += value * columns[kept.get(k)][i];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            matrix[j][j] *= 1 + 1e-10; // two columns may be the same: all covariates equal
        }
        return SmallSystem.solve(matrix, right);
    }
}
