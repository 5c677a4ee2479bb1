package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final double[] VALUES = {1, 2, 4, 8, 16, 32};

    private static double mean(int[] timesDrawn) {
        double sum = 0;
        for (int i = 0; i < VALUES.length; i++) {
            sum += timesDrawn[i] * VALUES[i];
        }
        return sum / VALUES.length;
    }

    private static double[][] means(long seed, int replicates) {
        return Bootstrap.replicates(
                VALUES.length, replicates, new RandomStreams(seed), draw -> new double[] {mean(draw), draw[0]});
    }

    private static double[][] onThreads(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> means(1, 500)).join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void everyResampleHasAsManyUnitsAsTheSample() {
        double[][] sizes = Bootstrap.replicates(7, 100, new RandomStreams(1), draw ->
                new double[] {Arrays.stream(draw).sum(), draw.length});

        assertThat(sizes).hasDimensions(100, 2);
        assertThat(Arrays.asList(sizes)).allSatisfy(size -> assertThat(size).containsExactly(7, 7));
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        assertThat(onThreads(1)).isDeepEqualTo(onThreads(2));
    }

    @Test
    void theSameSeedGivesTheSameReplicates() {
        assertThat(means(1, 50)).isDeepEqualTo(means(1, 50));
        assertThat(Bootstrap.column(means(2, 50), 0)).isNotEqualTo(Bootstrap.column(means(1, 50), 0));
    }

    @Test
    void moreReplicatesBeginWithTheSameOnes() {
        assertThat(Arrays.copyOf(means(1, 80), 50)).isDeepEqualTo(means(1, 50));
    }

    @Test
    void undefinedReplicatesAreLeftOut() {
        double[][] defined = Bootstrap.replicates(
                6, 400, new RandomStreams(1), draw -> draw[0] > 0 ? new double[] {draw[0]} : new double[0]);

        assertThat(defined.length / 400.0).isCloseTo(1 - StrictMath.pow(5.0 / 6, 6), within(0.08));
        assertThat(Bootstrap.column(defined, 0)).doesNotContain(0);
    }

    @Test
    void theMeanOfTheMeansIsNearTheMean() {
        double spread = 10.9; // standard deviation of the six values
        double error = spread / StrictMath.sqrt(6) / StrictMath.sqrt(4_000);

        assertThat(Arrays.stream(Bootstrap.column(means(3, 4_000), 0)).average().orElseThrow())
                .isCloseTo(63 / 6.0, within(4 * error));
    }
}
