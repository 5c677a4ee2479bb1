package almanac.stats;

import java.util.SplittableRandom;

/**
 * Independent generators for resampling, all descending from one seed.
 *
 * <p>The generators are split off one root in sequence, so replicate {@code i} always draws the same numbers,
 * whichever thread runs it. Seeds spaced by a constant would overlap; split generators do not.
 */
public record RandomStreams(long seed) {

    /** The first {@code count} generators of this seed; the same call gives the same streams again. */
    public SplittableRandom[] split(int count) {
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] streams = new SplittableRandom[count];
        for (int i = 0; i < count; i++) {
            streams[i] = root.split();
        }
        return streams;
    }
}
