package almanac.report.scaling.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Interval;
import org.junit.jupiter.api.Test;

class KaplanRangeTest {

    private static Interval factors(double low, double high) {
        return KaplanRange.factor(new Interval(0.95, low, high, "by hand", 0, 0));
    }

    @Test
    void aBatchInsideTheRangeIsNotBeyondIt() {
        assertThat(KaplanRange.factor(1e6)).isEqualTo(1);
        assertThat(KaplanRange.factor(1.5e6)).isEqualTo(1);
        assertThat(KaplanRange.factor(2e6)).isEqualTo(1);
    }

    @Test
    void outsideTheFactorIsToTheNearerEnd() {
        assertThat(KaplanRange.factor(6e6)).isCloseTo(3, within(1e-12));
        assertThat(KaplanRange.factor(2.5e5)).isCloseTo(4, within(1e-12));
    }

    @Test
    void anIntervalThatReachesIntoTheRangeBeginsAtOne() {
        assertThat(factors(5e5, 8e6).low()).isEqualTo(1);
        assertThat(factors(5e5, 8e6).high()).isCloseTo(4, within(1e-12));
        assertThat(factors(1.2e6, 1.8e6).high()).isEqualTo(1);
    }

    @Test
    void anIntervalBelowTheRangeSwapsItsLimits() {
        Interval factors = factors(2.5e5, 5e5);

        assertThat(factors.low()).isCloseTo(2, within(1e-12));
        assertThat(factors.high()).isCloseTo(4, within(1e-12));
    }
}
