package almanac.stats;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The non-parametric bootstrap (Efron 1979): units are drawn with replacement and the statistic is computed again.
 *
 * <p>Replicates are independent and run in parallel; each has its own generator and its own slot, so the result does
 * not depend on the number of threads.
 */
public final class Bootstrap {

    private static final long LOW_BITS = 0xFFFF_FFFFL;

    private Bootstrap() {}

    /** A statistic of a resample, given how often each unit was drawn; an empty array where it is undefined. */
    public interface Statistic {
        double[] of(int[] timesDrawn);
    }

    /** One row per replicate, in the order of the replicates; undefined replicates are left out. */
    public static double[][] replicates(int units, int replicates, RandomStreams random, Statistic statistic) {
        SplittableRandom[] streams = random.split(replicates);
        return IntStream.range(0, replicates)
                .parallel()
                .mapToObj(i -> statistic.of(draw(units, streams[i])))
                .filter(row -> row.length > 0)
                .toArray(double[][]::new);
    }

    /** A statistic of a resample that it draws itself; an empty array where it is undefined. */
    public interface Draw {
        double[] from(SplittableRandom random);
    }

    /** One row per replicate, in the order of the replicates; undefined replicates are left out. */
    public static double[][] replicates(int replicates, RandomStreams random, Draw draw) {
        SplittableRandom[] streams = random.split(replicates);
        return IntStream.range(0, replicates)
                .parallel()
                .mapToObj(i -> draw.from(streams[i]))
                .filter(row -> row.length > 0)
                .toArray(double[][]::new);
    }

    /** How often each unit is drawn when as many are drawn with replacement as there are. */
    public static int[] draw(int units, SplittableRandom random) {
        int[] timesDrawn = new int[units];
        for (int i = 0; i < units; i++) {
            timesDrawn[below(units, random)]++;
        }
        return timesDrawn;
    }

    /**
     * An index below the bound, each with the same chance, by a product instead of a division (Lemire 2019, "Fast Random
     * Integer Generation in an Interval"): drawing is most of the cost of a cheap statistic.
     */
    private static int below(int bound, SplittableRandom random) {
        long product = (random.nextInt() & LOW_BITS) * bound;
        if ((product & LOW_BITS) < bound) {
            long leftOver = (LOW_BITS + 1) % bound;
            while ((product & LOW_BITS) < leftOver) {
                product = (random.nextInt() & LOW_BITS) * bound;
            }
        }
        return (int) (product >>> Integer.SIZE);
    }

    /** One column of a result of {@link #replicates}. */
    public static double[] column(double[][] rows, int column) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][column];
        }
        return values;
    }
}
