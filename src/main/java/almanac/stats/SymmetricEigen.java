package almanac.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's cyclic rotations (Jacobi 1846).
 *
 * @param values from the largest to the smallest
 * @param vectors one of length 1 per value, as rows; the sign of each is open
 */
record SymmetricEigen(double[] values, double[][] vectors) {

    private static final int MOST_SWEEPS = 100;

    /** Elements beside the diagonal this small against it are zero to working precision. */
    private static final double NEGLIGIBLE = 1e-17;

    /** Decomposes a matrix, which is left as it is. */
    static SymmetricEigen of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] matrix = new double[size][];
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        boolean rotated = true;
        for (int sweep = 0; sweep < MOST_SWEEPS && rotated; sweep++) {
            rotated = false;
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotated |= rotate(matrix, vectors, p, q);
                }
            }
        }
        return sorted(matrix, vectors);
    }

    /** Makes the element at (p, q) zero; false where it is already. */
    private static boolean rotate(double[][] matrix, double[][] vectors, int p, int q) {
        double beside = matrix[p][q];
        if (Math.abs(beside) <= NEGLIGIBLE * (Math.abs(matrix[p][p]) + Math.abs(matrix[q][q]))) {
            return false;
        }
        double half = (matrix[q][q] - matrix[p][p]) / (2 * beside);
        double tangent = Math.copySign(1, half) / (Math.abs(half) + StrictMath.sqrt(1 + half * half));
        double cosine = 1 / StrictMath.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        turnRows(matrix[p], matrix[q], cosine, sine);
        turnRows(vectors[p], vectors[q], cosine, sine);
        matrix[p][q] = 0;
        matrix[q][p] = 0;
        return true;
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double first = row[p];
        row[p] = cosine * first - sine * row[q];
        row[q] = sine * first + cosine * row[q];
    }

    private static void turnRows(double[] first, double[] second, double cosine, double sine) {
        for (int k = 0; k < first.length; k++) {
            double old = first[k];
            first[k] = cosine * old - sine * second[k];
            second[k] = sine * old + cosine * second[k];
        }
    }

    private static SymmetricEigen sorted(double[][] matrix, double[][] vectors) {
        int[] order = IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[order.length];
        double[][] rows = new double[order.length][];
        for (int i = 0; i < order.length; i++) {
            values[i] = matrix[order[i]][order[i]];
            rows[i] = vectors[order[i]];
        }
        return new SymmetricEigen(values, rows);
    }
}
