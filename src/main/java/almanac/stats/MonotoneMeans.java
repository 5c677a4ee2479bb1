package almanac.stats;

/**
 * The non-decreasing sequence closest to a sequence in least squares, all values weighing the same: neighbours that fall
 * are pooled to their mean (pool adjacent violators; Ayer et al. 1955).
 */
public final class MonotoneMeans {

    private MonotoneMeans() {}

    /** A new sequence; the one given stays. */
    public static double[] nonDecreasing(double[] values) {
        double[] sum = new double[values.length];
        int[] count = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            sum[blocks] = value;
            count[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean(sum, count, blocks - 2) > mean(sum, count, blocks - 1)) {
                sum[blocks - 2] += sum[blocks - 1];
                count[blocks - 2] += count[blocks - 1];
                blocks--;
            }
        }
        return spread(sum, count, blocks, values.length);
    }

    private static double mean(double[] sum, int[] count, int block) {
        return sum[block] / count[block];
    }

    private static double[] spread(double[] sum, int[] count, int blocks, int length) {
        double[] result = new double[length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < count[block]; i++) {
                result[next++] = mean(sum, count, block);
            }
        }
        return result;
    }
}
