package almanac.boundary.sizetime;

import almanac.stats.RandomStreams;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Rows parted at random. The streams are the almanac's own: another program's split of the same seed is another split.
 *
 * @param train places of the rows that fit, ascending
 * @param validation places of the rows that choose, ascending
 */
record RandomSplit(int[] train, int[] validation) {

    /** At least one row on either side. */
    static RandomSplit of(int rows, double validationShare, long seed) {
        int wanted = (int) StrictMath.floor(validationShare * rows);
        int count = Math.min(Math.max(1, wanted), rows - 1);
        int[] order = IntStream.range(0, rows).toArray();
        SplittableRandom random = new RandomStreams(seed).split(1)[0];
        for (int i = rows - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return of(rows, IntStream.range(0, count).map(i -> order[i]).toArray());
    }

    /** The split with these places for validation. */
    static RandomSplit of(int rows, int[] validation) {
        boolean[] isValidation = new boolean[rows];
        for (int place : validation) {
            isValidation[place] = true;
        }
        return new RandomSplit(
                IntStream.range(0, rows).filter(i -> !isValidation[i]).toArray(),
                IntStream.range(0, rows).filter(i -> isValidation[i]).toArray());
    }
}
