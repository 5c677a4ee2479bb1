package almanac.boundary.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.BoundarySample;
import almanac.stats.QuantileBins;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InnerSplitTest {

    private static InnerSplit split(BoundarySample sample, long seed) {
        return InnerSplit.of(sample, new SplittableRandom(seed));
    }

    private static double[] distinct(BoundarySample sample) {
        return Arrays.stream(sample.logFlop()).distinct().sorted().toArray();
    }

    @Test
    void theHalvesAreTheSampleAndShareNoCompute() {
        BoundarySample sample = KnownPeriods.sample(400, 60, 1);
        for (long seed = 0; seed < 5; seed++) {
            InnerSplit halves = split(sample, seed);
            double[] fitted = distinct(halves.train());

            assertThat(halves.train().count() + halves.validation().count()).isEqualTo(400);
            assertThat(Arrays.stream(distinct(halves.validation())).boxed())
                    .noneMatch(value -> Arrays.binarySearch(fitted, value) >= 0)
                    .hasSize(60 - fitted.length);
            assertThat(halves.train().count()).isBetween(200, 280);
        }
    }

    @Test
    void everyBinOfComputeHasRowsInBothHalves() {
        BoundarySample sample = KnownPeriods.sample(400, 60, 1);
        QuantileBins bins = QuantileBins.of(distinct(sample), 10);
        InnerSplit halves = split(sample, 3);

        assertThat(IntStream.range(0, 10)).allSatisfy(bin -> {
            assertThat(Arrays.stream(halves.train().logFlop())).anyMatch(value -> bins.binOf(value) == bin);
            assertThat(Arrays.stream(halves.validation().logFlop())).anyMatch(value -> bins.binOf(value) == bin);
        });
    }

    @Test
    void aComputeAloneInItsBinIsFitted() {
        InnerSplit halves = split(KnownPeriods.sample(50, 1, 1), 0);

        assertThat(halves.train().count()).isEqualTo(50);
        assertThat(halves.validation().count()).isZero();
    }

    @Test
    void theSeedDecides() {
        BoundarySample sample = KnownPeriods.sample(400, 60, 1);

        assertThat(split(sample, 1).train().logFlop())
                .isEqualTo(split(sample, 1).train().logFlop());
        assertThat(split(sample, 1).train().logFlop())
                .isNotEqualTo(split(sample, 2).train().logFlop());
    }
}
