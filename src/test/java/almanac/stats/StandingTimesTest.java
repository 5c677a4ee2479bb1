package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingTimesTest {

    private static final double MONTH = 30.4375;
    private static final Resampling RESAMPLING = new Resampling(500, 1);

    private static StandingTimes times(double lastMonth, double... recordMonths) {
        double[] days = new double[recordMonths.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = recordMonths[i] * MONTH;
        }
        return StandingTimes.of(days, lastMonth * MONTH, RESAMPLING);
    }

    @Test
    void windowsLieBetweenConsecutiveRecordsAndTheLastOneIsOpen() {
        StandingTimes times = times(20, 0, 2, 3, 8);

        assertThat(times.completedMonths()).containsExactly(new double[] {2, 1, 5}, within(1e-9));
        assertThat(times.openMonths()).isCloseTo(12, within(1e-9));
        assertThat(times.medianMonths().orElseThrow()).isCloseTo(2, within(1e-9));
    }

    @Test
    void theOpenWindowRaisesTheMedianWithinItsBounds() {
        StandingTimes times = times(20, 0, 2, 3, 8);

        // 1, 2, 5 and the open one of at least 12: the middle two are 2 and 5
        assertThat(times.lowestMedianMonths()).isCloseTo(3.5, within(1e-9));
        assertThat(times.highestMedianMonths().orElseThrow()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void oneCompletedWindowLeavesTheMedianWithoutUpperLimit() {
        StandingTimes times = times(10, 0, 4);

        assertThat(times.lowestMedianMonths()).isCloseTo(5, within(1e-9));
        assertThat(times.highestMedianMonths()).isEmpty();
        assertThat(times.medianInterval(0.95)).isEmpty();
    }

    @Test
    void aSingleRecordHasNoCompletedWindow() {
        assertThat(times(10, 0).medianMonths()).isEmpty();
        assertThat(times(10, 0).lowestMedianMonths()).isCloseTo(10, within(1e-9));
    }

    @Test
    void theIntervalStaysAmongTheWindowsAndHoldsTheMedian() {
        StandingTimes times = times(40, 0, 2, 3, 8, 12, 18, 27);

        assertThat(times.medianInterval(0.95).orElseThrow())
                .satisfies(interval -> assertThat(
                                interval.contains(times.medianMonths().orElseThrow()))
                        .isTrue())
                .satisfies(interval -> assertThat(interval.low()).isGreaterThanOrEqualTo(1))
                .satisfies(interval -> assertThat(interval.high()).isLessThanOrEqualTo(9));
    }
}
