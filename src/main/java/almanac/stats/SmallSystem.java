package almanac.stats;

/** Solves a small symmetric positive definite system by Cholesky's decomposition, without pivoting. */
final class SmallSystem {

    private SmallSystem() {}

    /**
     * Solves M·x = y; M is overwritten below and on its diagonal.
     *
     * @return x, or an empty array where M is not positive definite to working precision
     */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int j = 0; j < size; j++) {
            double pivot = matrix[j][j];
            double least = 1e-15 * Math.abs(pivot);
            for (int k = 0; k < j; k++) {
                pivot -= matrix[j][k] * matrix[j][k];
            }
            if (!(pivot > least)) {
                return new double[0];
            }
            double root = StrictMath.sqrt(pivot);
            matrix[j][j] = root;
            for (int i = j + 1; i < size; i++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = rest / root;
            }
        }
        return substitute(matrix, right);
    }

    private static double[] substitute(double[][] lower, double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
