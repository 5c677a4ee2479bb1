package almanac.report;

import almanac.stats.Resampling;
import java.time.LocalDate;

/**
 * Choices of a whole run; equal settings and data give equal results.
 *
 * @param asOf the edition's data date: later rows are left out
 * @param replicates bootstrap replicates of every interval
 * @param seed root of all random streams
 */
public record Settings(LocalDate asOf, int replicates, long seed) {

    public static final int DEFAULT_REPLICATES = 1_000;
    public static final long SEED = 1;

    /** How intervals are resampled. */
    public Resampling resampling() {
        return new Resampling(replicates, seed);
    }
}
