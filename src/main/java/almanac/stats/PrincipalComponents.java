package almanac.stats;

import java.util.Arrays;

/**
 * The directions in which rows of several columns differ most (Pearson 1901, Hotelling 1933).
 *
 * @param centres what is taken from each column
 * @param units by which each column is then divided
 * @param shares of the sum of squares that each direction holds, in falling order; they sum to one, and are zero where the
 *     rows do not differ
 * @param loadings one direction of length 1 per share, as rows; the sign of each is open
 */
public record PrincipalComponents(double[] centres, double[] units, double[] shares, double[][] loadings) {

    /** The least unit of a column that hardly varies. */
    static final double LEAST_UNIT = 1e-6;

    /** What is done to the columns before directions are sought. */
    public enum Preparation {
        /** Each column minus its mean, divided by its population standard deviation. */
        STANDARDISED,
        /** Each column minus its mean. */
        CENTRED,
        /** Columns as they are: shares of the second moment, which are no shares of variance. */
        UNCENTRED
    }

    /**
     * The components of rows that all have the same number of columns.
     *
     * @throws IllegalArgumentException without rows
     */
    public static PrincipalComponents of(double[][] rows, Preparation preparation) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("components need rows");
        }
        int columns = rows[0].length;
        double[] centres = new double[columns];
        double[] units = new double[columns];
        Arrays.fill(units, 1);
        for (int k = 0; k < columns; k++) {
            int column = k;
            double[] values =
                    Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
            if (preparation != Preparation.UNCENTRED) {
                centres[k] = Arrays.stream(values).sum() / values.length;
            }
            if (preparation == Preparation.STANDARDISED) {
                units[k] = Math.max(LEAST_UNIT, StandardDeviation.ofPopulation(values));
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(moments(rows, centres, units));
        return new PrincipalComponents(centres, units, shares(eigen.values()), eigen.vectors());
    }

    private static double[][] moments(double[][] rows, double[] centres, double[] units) {
        int columns = centres.length;
        double[][] moments = new double[columns][columns];
        double[] prepared = new double[columns];
        for (double[] row : rows) {
            for (int k = 0; k < columns; k++) {
                prepared[k] = (row[k] - centres[k]) / units[k];
            }
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    moments[i][j] += prepared[i] * prepared[j] / rows.length;
                }
            }
        }
        return moments;
    }

    /** Eigenvalues as shares of their sum. */
    static double[] shares(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values)
                .map(value -> sum > 0 ? Math.max(0, value) / sum : 0)
                .toArray();
    }

    /** The columns of a row, prepared. */
    public double[] prepared(double[] row) {
        double[] prepared = new double[row.length];
        for (int k = 0; k < row.length; k++) {
            prepared[k] = (row[k] - centres[k]) / units[k];
        }
        return prepared;
    }

    /** How far a row lies along a direction, counted from 0. */
    public double along(double[] row, int component) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += loadings[component][k] * (row[k] - centres[k]) / units[k];
        }
        return sum;
    }
}
