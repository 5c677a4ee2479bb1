package almanac.report.density.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Interval;
import almanac.stats.Replicates;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CombinationTest {

    private static Replicates slopes(double... values) {
        double[][] rows = new double[values.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {values[i], 7};
        }
        return new Replicates(rows, values.length, 1, "invented");
    }

    @Test
    void ratesAdd() {
        assertThat(Combination.doublingTime(2, 2)).isEqualTo(1);
        assertThat(Combination.doublingTime(3, 6)).isEqualTo(2);
        assertThat(Combination.doublingTime(6, 3)).isEqualTo(2);
        assertThat(Combination.doublingTime(5, Double.POSITIVE_INFINITY)).isEqualTo(5);
    }

    @Test
    void theFormulaIsTheSumOfTheSlopes() {
        DeviceDoubling headline = RealDevices.result().headline();

        assertThat(headline.doublingDays())
                .isCloseTo(StrictMath.log(2) / headline.slopePerDay(), within(1e-9))
                .isLessThan(headline.chips().doublingDays());
    }

    @Test
    void replicatesArePairedOneByOne() {
        Replicates paired = Combination.slopes(slopes(1, 2, 3), Optional.of(slopes(10, 20)), 99);

        assertThat(paired.rows()).isDeepEqualTo(new double[][] {{11}, {22}});
    }

    @Test
    void aPublishedGrowthAddsTheSameSlopeToEveryReplicate() {
        Replicates shifted = Combination.slopes(slopes(1, 2, 3), Optional.empty(), 0.5);

        assertThat(shifted.rows()).isDeepEqualTo(new double[][] {{1.5}, {2.5}, {3.5}});
    }

    @Test
    void modelsAndChipsAreResampledFromDifferentSeeds() {
        DevicesResult result = RealDevices.result();

        assertThat(result.density().envelope().replicates().seed())
                .isNotEqualTo(result.frontier().replicates().seed());
    }

    @Test
    void everyPairOfFourReadingsThreePeriodsAndFiveGrowthsIsShown() {
        DevicesResult result = RealDevices.result();

        assertThat(result.doublings()).hasSize(4 * 3 * 5);
        assertThat(result.doublings()).extracting(DeviceDoubling::subject).doesNotHaveDuplicates();
        assertThat(result.doublings())
                .filteredOn(pair -> pair.subject().equals(result.headline().subject()))
                .hasSize(1);
    }

    @Test
    void thePublishedDaysLieInsideTheIntervalOnAllDataAndOutsideOnThePapersPeriod() {
        DevicesResult result = RealDevices.result();
        Interval allData = result.headline().doublingInterval(0.95).orElseThrow();
        Interval then =
                result.paperPeriod().orElseThrow().doublingInterval(0.95).orElseThrow();

        assertThat(allData.contains(result.publishedDays())).isTrue();
        assertThat(then.contains(result.publishedDays())).isFalse();
    }
}
