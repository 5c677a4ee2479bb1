package almanac.stats;

import almanac.stats.PrincipalComponents.Preparation;

/**
 * Sums of rows and of their products by group. The components of any resample of whole groups follow from them without
 * going back to the rows. The sums are taken about zero, which suits columns that vary about as much as they are large.
 */
public final class GroupedMoments {

    private final int columns;
    private final int[] counts;
    private final double[][] sums;
    private final double[][][] products;

    private GroupedMoments(int groups, int columns) {
        this.columns = columns;
        this.counts = new int[groups];
        this.sums = new double[groups][columns];
        this.products = new double[groups][columns][columns];
    }

    /**
     * The sums of each group.
     *
     * @param rows all with the same number of columns
     * @param group of each row, from 0
     * @throws IllegalArgumentException without rows
     */
    public static GroupedMoments of(double[][] rows, int[] group, int groups) {
        if (rows.length == 0 || rows.length != group.length) {
            throw new IllegalArgumentException(rows.length + " rows with " + group.length + " groups");
        }
        GroupedMoments moments = new GroupedMoments(groups, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            moments.add(rows[row], group[row]);
        }
        return moments;
    }

    private void add(double[] row, int group) {
        counts[group]++;
        for (int i = 0; i < columns; i++) {
            sums[group][i] += row[i];
            for (int j = 0; j < columns; j++) {
                products[group][i][j] += row[i] * row[j];
            }
        }
    }

    /**
     * What the components explain where each group is taken a number of times, as
     * {@link PrincipalComponents#shares}; empty where no row is taken.
     */
    public double[] shares(int[] times, Preparation preparation) {
        double count = 0;
        double[] means = new double[columns];
        double[][] moments = new double[columns][columns];
        for (int group = 0; group < counts.length; group++) {
            if (times[group] > 0) {
                count += times[group] * (double) counts[group];
                add(means, sums[group], times[group]);
                for (int i = 0; i < columns; i++) {
                    add(moments[i], products[group][i], times[group]);
                }
            }
        }
        if (count == 0) {
            return new double[0];
        }
        prepare(means, moments, count, preparation);
        return PrincipalComponents.shares(SymmetricEigen.of(moments).values());
    }

    private static void add(double[] to, double[] values, int times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * values[i];
        }
    }

    /** Turns sums into the moments of the prepared columns. */
    private static void prepare(double[] means, double[][] moments, double count, Preparation preparation) {
        boolean centred = preparation != Preparation.UNCENTRED;
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                moments[i][j] = moments[i][j] / count - (centred ? means[i] / count * (means[j] / count) : 0);
            }
        }
        if (preparation == Preparation.STANDARDISED) {
            double[] units = new double[means.length];
            for (int i = 0; i < units.length; i++) {
                units[i] = Math.max(PrincipalComponents.LEAST_UNIT, StrictMath.sqrt(Math.max(0, moments[i][i])));
            }
            for (int i = 0; i < units.length; i++) {
                for (int j = 0; j < units.length; j++) {
                    moments[i][j] /= units[i] * units[j];
                }
            }
        }
    }
}
