package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuasiNewtonTest {

    private static final QuasiNewton.Rule STRICT = new QuasiNewton.Rule(1e-10, 0);

    /** The curved valley of Rosenbrock 1960 times a scale, lowest at (1, 1). */
    private static QuasiNewton.Function valley(double scale) {
        return (p, gradient) -> {
            double bend = p[1] - p[0] * p[0];
            gradient[0] = scale * (-400 * p[0] * bend - 2 * (1 - p[0]));
            gradient[1] = scale * 200 * bend;
            return scale * (100 * bend * bend + (1 - p[0]) * (1 - p[0]));
        };
    }

    private static final double[] START = {-1.2, 1};

    @Test
    void itFollowsACurvedValleyToItsLowestPoint() {
        QuasiNewton.End end = QuasiNewton.from(START, valley(1), STRICT);

        assertThat(end.point()).containsExactly(new double[] {1, 1}, within(1e-8));
        assertThat(end.stop()).isEqualTo(QuasiNewton.Stop.SLOPE);
        assertThat(end.largestSlope()).isLessThanOrEqualTo(1e-10);
        assertThat(end.steps()).isLessThan(100);
    }

    @Test
    void aSmallUnitStopsTheSameDescentEarlier() {
        QuasiNewton.End large = QuasiNewton.from(START, valley(1), QuasiNewton.Rule.USUAL);
        QuasiNewton.End small = QuasiNewton.from(START, valley(1e-6), QuasiNewton.Rule.USUAL);

        assertThat(small.steps()).isLessThan(large.steps());
        assertThat(small.value() / 1e-6).isGreaterThan(1000 * large.value());
    }

    @Test
    void aStartWithoutSlopeIsTheEnd() {
        QuasiNewton.End end = QuasiNewton.from(new double[] {1, 1}, valley(1), STRICT);

        assertThat(end.steps()).isZero();
        assertThat(end.value()).isZero();
        assertThat(QuasiNewton.largestSlope(START, valley(2)))
                .isEqualTo(2 * QuasiNewton.largestSlope(START, valley(1)));
    }

    @Test
    void aFunctionWithoutLowerPointsAlongItsSlopeStopsTheDescent() {
        QuasiNewton.Function contradictory = (p, gradient) -> {
            gradient[0] = -1;
            return p[0];
        };

        assertThat(QuasiNewton.from(new double[] {0}, contradictory, STRICT).stop())
                .isEqualTo(QuasiNewton.Stop.NO_LOWER_POINT);
    }
}
