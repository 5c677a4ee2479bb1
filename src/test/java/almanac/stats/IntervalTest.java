package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theLimitsBelongToTheInterval() {
        Interval interval = new Interval(0.95, 1, 3, "", 10, 1);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(3.001)).isFalse();
        assertThat(interval.halfWidth()).isEqualTo(1);
    }

    @Test
    void limitsAscend() {
        assertThatThrownBy(() -> new Interval(0.95, 3, 1, "", 10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval limits out of order: 3.0 and 1.0");
    }

    @Test
    void limitsAreNumbers() {
        assertThatThrownBy(() -> new Interval(0.95, Double.NaN, 1, "", 10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval limits out of order: NaN and 1.0");
    }
}
