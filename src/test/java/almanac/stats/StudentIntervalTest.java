package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StudentIntervalTest {

    @Test
    void limitsAreThoseOfTheTablesOfT() {
        Interval interval = StudentInterval.of(-0.8, 0.1, 3, 0.95);

        // t at 97.5 % with three degrees of freedom is 3.18245
        assertThat(interval.low()).isCloseTo(-1.118245, within(1e-6));
        assertThat(interval.high()).isCloseTo(-0.481755, within(1e-6));
        assertThat(interval.resamples()).isZero();
        assertThat(interval.method()).isEqualTo("Student’s t, degrees of freedom: 3");
    }

    @Test
    void aSlopeHasTwoDegreesFewerThanPoints() {
        LineFit line = LineFit.of(new double[] {1, 2, 3, 4}, new double[] {1, 2.2, 2.9, 4.1});
        Interval interval = StudentInterval.ofSlope(line, 0.9);

        // t at 95 % with two degrees of freedom is 2.91999
        assertThat(interval.halfWidth()).isCloseTo(2.919986 * line.slopeStandardError(), within(1e-6));
        assertThat(interval.contains(line.slope())).isTrue();
    }

    @Test
    void twoPointsGiveNoInterval() {
        LineFit line = LineFit.of(new double[] {1, 2}, new double[] {1, 2});

        assertThatThrownBy(() -> StudentInterval.ofSlope(line, 0.95))
                .hasMessage("an interval needs more points than coefficients");
    }
}
