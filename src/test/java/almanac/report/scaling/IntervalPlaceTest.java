package almanac.report.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.stats.Interval;
import org.junit.jupiter.api.Test;

class IntervalPlaceTest {

    private static Interval range(double low, double high) {
        return new Interval(0.95, low, high, "by hand", 0, 0);
    }

    @Test
    void aMissOfLessThanATenthOfTheWidthIsANearOne() {
        assertThat(IntervalPlace.of(range(9, 10), 10.05)).isEqualTo(IntervalPlace.JUST_OUTSIDE);
        assertThat(IntervalPlace.of(range(9, 10), 8.95)).isEqualTo(IntervalPlace.JUST_OUTSIDE);
        assertThat(IntervalPlace.of(range(9, 10), 10.15)).isEqualTo(IntervalPlace.OUTSIDE);
        assertThat(IntervalPlace.of(range(9, 10), 8.85)).isEqualTo(IntervalPlace.OUTSIDE);
        assertThat(IntervalPlace.of(range(9, 10), 9.99)).isEqualTo(IntervalPlace.INSIDE);
    }

    @Test
    void limitsHaveAsManyDecimalsAsTheSideOfANumberTakes() {
        assertThat(IntervalPlace.limits(range(9.0168, 9.9807))).isEqualTo("9.0–10.0");
        assertThat(IntervalPlace.limits(range(9.0168, 9.9807), 10)).isEqualTo("9.02–9.98");
        assertThat(IntervalPlace.limits(range(-0.94365, -0.71487), -0.713)).isEqualTo("−0.944 to −0.715");
        assertThat(IntervalPlace.limits(range(-0.94365, -0.71487), -0.6)).isEqualTo("−0.94 to −0.71");
    }

    @Test
    void aLimitThatIsTheNumberNeedsNoMoreDecimals() {
        assertThat(IntervalPlace.limits(range(6, 10), 10)).isEqualTo("6.0–10.0");
    }
}
