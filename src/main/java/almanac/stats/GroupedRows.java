package almanac.stats;

import java.util.Arrays;

/**
 * Rows (x, y) with y in [0, 1], ordered so that rows of equal x stand together and, among them, rows of one unit: what
 * depends on x alone is computed once per distinct x, and a whole unit can be counted several times.
 *
 * <p>The order of the rows given does not matter: the same rows give the same arrays.
 */
public final class GroupedRows {

    private final double[] x;
    private final int[] firstBlock;
    private final int[] firstRow;
    private final int[] unit;
    private final double[] y;
    private final int units;

    private GroupedRows(double[] x, int[] firstBlock, int[] firstRow, int[] unit, double[] y, int units) {
        this.x = x;
        this.firstBlock = firstBlock;
        this.firstRow = firstRow;
        this.unit = unit;
        this.y = y;
        this.units = units;
    }

    /** Rows of a single unit. */
    public static GroupedRows of(double[] x, double[] y) {
        return of(x, y, new int[x.length], 1);
    }

    /**
     * Rows of several units.
     *
     * @param unit unit of each row, from 0 to units − 1
     * @throws IllegalArgumentException without rows, if the arrays differ in length, if an x is not finite or a y lies
     *     outside [0, 1]
     */
    public static GroupedRows of(double[] x, double[] y, int[] unit, int units) {
        requireValid(x, y, unit);
        double[] distinct = distinct(x);
        long[] keys = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            keys[i] = (long) Arrays.binarySearch(distinct, x[i] + 0.0) * units + unit[i];
        }
        long[] blocks = distinct(keys);
        int[] block = new int[x.length];
        int[] firstRow = new int[blocks.length + 1];
        for (int i = 0; i < x.length; i++) {
            block[i] = Arrays.binarySearch(blocks, keys[i]);
            firstRow[block[i] + 1]++;
        }
        sum(firstRow);
        int[] firstBlock = new int[distinct.length + 1];
        int[] unitOfBlock = new int[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            firstBlock[(int) (blocks[i] / units) + 1]++;
            unitOfBlock[i] = (int) (blocks[i] % units);
        }
        sum(firstBlock);
        return new GroupedRows(distinct, firstBlock, firstRow, unitOfBlock, ordered(y, block, firstRow), units);
    }

    private static void requireValid(double[] x, double[] y, int[] unit) {
        if (x.length == 0 || x.length != y.length || x.length != unit.length) {
            throw new IllegalArgumentException("rows need as many x as y and units, and at least one");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !(y[i] >= 0 && y[i] <= 1)) {
                throw new IllegalArgumentException("no row can have x = " + x[i] + " and y = " + y[i]);
            }
        }
    }

    private static double[] distinct(double[] x) {
        double[] sorted = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sorted[i] = x[i] + 0.0; // −0 and 0 are one value
        }
        Arrays.sort(sorted);
        int size = 0;
        for (double value : sorted) {
            if (size == 0 || value != sorted[size - 1]) {
                sorted[size++] = value;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    private static long[] distinct(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long key : sorted) {
            if (size == 0 || key != sorted[size - 1]) {
                sorted[size++] = key;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Turns the number of members, stored one place later, into the place of the first member. */
    private static void sum(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** The y of block after block, each block in ascending order. */
    private static double[] ordered(double[] y, int[] block, int[] firstRow) {
        double[] ordered = new double[y.length];
        int[] next = firstRow.clone();
        for (int i = 0; i < y.length; i++) {
            ordered[next[block[i]]++] = y[i];
        }
        for (int i = 0; i + 1 < firstRow.length; i++) {
            Arrays.sort(ordered, firstRow[i], firstRow[i + 1]);
        }
        return ordered;
    }

    /** Number of rows. */
    public int count() {
        return y.length;
    }

    /** Number of distinct x. */
    public int groups() {
        return x.length;
    }

    /** Number of units that can be drawn. */
    public int units() {
        return units;
    }

    /** The lowest x. */
    public double lowest() {
        return x[0];
    }

    /** The highest x. */
    public double highest() {
        return x[x.length - 1];
    }

    double lowestHeight() {
        return Arrays.stream(y).min().orElseThrow();
    }

    double highestHeight() {
        return Arrays.stream(y).max().orElseThrow();
    }

    double x(int group) {
        return x[group];
    }

    double y(int row) {
        return y[row];
    }

    int unit(int block) {
        return unit[block];
    }

    /** Number of pairs of a distinct x and a unit that have rows. */
    int blocks() {
        return unit.length;
    }

    /** The first block of a group; that of the group after the last is the number of blocks. */
    int firstBlock(int group) {
        return firstBlock[group];
    }

    /** The first row of a block; that of the block after the last is the number of rows. */
    int firstRow(int block) {
        return firstRow[block];
    }
}
