package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class BreakTestTest {

    private static final Resampling RESAMPLING = new Resampling(400, 7);

    /** Items on every tenth day with a height and uniform noise of the given width. */
    private static RunningRecords items(int count, double noise, long seed, IntToDoubleFunction height) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] days = new double[count];
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            days[i] = 10.0 * i;
            values[i] = height.applyAsDouble(i) + noise * random.nextDouble();
        }
        return new RunningRecords(days, values);
    }

    private static BreakTest test(RunningRecords items) {
        return BreakTest.of(items, EnvelopeRule.RECORDS, RESAMPLING).orElseThrow();
    }

    @Test
    void constantGrowthIsNotTakenForABreak() {
        int small = 0;
        for (int seed = 0; seed < 20; seed++) {
            BreakTest test = test(items(18, 0.19, seed, i -> 0.2 * i));
            small += test.residualP() < 0.05 ? 1 : 0;
        }

        assertThat(small).isLessThanOrEqualTo(3);
    }

    @Test
    void aBreakInTheGrowthIsFound() {
        BreakTest test = test(items(24, 0.05, 1, i -> i < 12 ? 0.2 * i : 2.4 + 0.06 * (i - 12)));

        assertThat(test.lines().knot()).isCloseTo(120, within(20.0));
        assertThat(test.lines().slopeRatio()).isCloseTo(0.3, within(0.05));
        assertThat(test.residualP()).isEqualTo(1.0 / 401);
    }

    @Test
    void recordsOfConstantGrowthBendByThemselves() {
        int slowing = 0;
        for (int seed = 0; seed < 20; seed++) {
            BreakTest test = test(items(120, 8, seed, i -> 0.04 * i));
            assertThat(test.nullRatio().orElseThrow()).isLessThan(0.8);
            slowing += test.slowingP() < 0.05 ? 1 : 0;
        }

        assertThat(slowing).isLessThanOrEqualTo(3);
    }

    @Test
    void sixRecordsAreTooFewForATest() {
        assertThat(BreakTest.of(items(6, 0.05, 1, i -> i), EnvelopeRule.RECORDS, RESAMPLING))
                .isEmpty();
        assertThat(BreakTest.of(items(7, 0.05, 1, i -> i), EnvelopeRule.RECORDS, RESAMPLING))
                .isPresent();
    }

    @Test
    void pointsOnOneLineCannotBeTested() {
        assertThat(BreakTest.of(items(12, 0, 1, i -> i), EnvelopeRule.RECORDS, RESAMPLING))
                .isEmpty();
        assertThat(BreakTest.of(items(12, 0, 1, i -> 3), EnvelopeRule.STAIRCASE, RESAMPLING))
                .isEmpty();
    }

    @Test
    void threadsChangeNothing() throws Exception {
        RunningRecords items = items(60, 3, 4, i -> 0.1 * i);

        assertThat(on(1, () -> test(items))).isEqualTo(on(4, () -> test(items)));
        assertThat(Arrays.deepEquals(
                        on(1, () -> replicates(items).replicates().rows()),
                        on(4, () -> replicates(items).replicates().rows())))
                .isTrue();
    }

    private static GrowthReplicates replicates(RunningRecords items) {
        return GrowthReplicates.of(items, EnvelopeRule.STAIRCASE, RESAMPLING, "test");
    }

    private static <T> T on(int threads, Callable<T> work) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void resamplesTellHowMuchHangsOnSingleItems() {
        GrowthReplicates drawn = replicates(items(60, 0.5, 2, i -> i < 30 ? 0.2 * i : 6 + 0.02 * (i - 30)));

        assertThat(drawn.count()).isEqualTo(400);
        assertThat(drawn.share(GrowthForm.BROKEN_LINE)).isGreaterThan(0.9);
        assertThat(drawn.share(GrowthForm.EXPONENTIAL)
                        + drawn.share(GrowthForm.BROKEN_LINE)
                        + drawn.share(GrowthForm.SATURATING))
                .isCloseTo(1, within(1e-12));
        Interval ratio = drawn.ratioInterval(0.95).orElseThrow();
        assertThat(ratio.contains(0.1)).isTrue();
        assertThat(ratio.high()).isLessThan(0.3);
        assertThat(drawn.breakInterval(0.95).orElseThrow().contains(300)).isTrue();
    }

    @Test
    void aRatioWithoutUpperLimitHasNoInterval() {
        GrowthReplicates drawn = replicates(items(60, 0.1, 2, i -> i < 30 ? 0 : 0.2 * (i - 30)));

        assertThat(drawn.ratioInterval(0.95)).isEmpty();
    }

    @Test
    void resamplesWithTooFewPointsAreLeftOut() {
        GrowthReplicates drawn =
                GrowthReplicates.of(items(6, 0.5, 2, i -> i), EnvelopeRule.RECORDS, RESAMPLING, "test");

        assertThat(drawn.count()).isZero();
        assertThat(drawn.share(GrowthForm.EXPONENTIAL)).isZero();
        assertThat(drawn.ratioInterval(0.95)).isEmpty();
        assertThat(drawn.breakInterval(0.95)).isEmpty();
    }
}
