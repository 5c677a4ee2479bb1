package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParabolaTest {

    private static final double[] X = {1, 2, 4, 5, 7};
    private static final double[] Y = {5, 3.2, 2.1, 2.4, 4.4};

    @Test
    void leastSquaresAgreeWithPolyfitOfNumpy() {
        Parabola parabola = Parabola.fit(X, Y).orElseThrow();

        assertThat(parabola.curvature()).isCloseTo(0.28636364, within(1e-8));
        assertThat(parabola.vertex()).isCloseTo(4.12962962962963, within(1e-12));
        assertThat(parabola.at(parabola.vertex())).isCloseTo(2.0830667789001076, within(1e-12));
        assertThat(parabola.isConvex()).isTrue();
        assertThat(parabola.points()).isEqualTo(5);
    }

    @Test
    void pointsOnAParabolaGiveItBackFarFromZero() {
        double[] x = {1e4 + 1, 1e4 + 1.5, 1e4 + 2.5, 1e4 + 4};
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = 7 - 0.5 * (x[i] - 1e4 - 2) * (x[i] - 1e4 - 2);
        }

        Parabola parabola = Parabola.fit(x, y).orElseThrow();

        assertThat(parabola.isConvex()).isFalse();
        assertThat(parabola.curvature()).isCloseTo(-0.5, within(1e-10));
        assertThat(parabola.vertex()).isCloseTo(1e4 + 2, within(1e-8));
        assertThat(parabola.at(1e4 + 3)).isCloseTo(6.5, within(1e-10));
    }

    @Test
    void threePointsAreMetExactly() {
        Parabola parabola =
                Parabola.fit(new double[] {0, 1, 3}, new double[] {2, -1, 4}).orElseThrow();

        assertThat(parabola.at(0)).isCloseTo(2, within(1e-12));
        assertThat(parabola.at(1)).isCloseTo(-1, within(1e-12));
        assertThat(parabola.at(3)).isCloseTo(4, within(1e-12));
    }

    @Test
    void twoDistinctPlacesMakeNoParabola() {
        assertThat(Parabola.fit(new double[] {1, 2, 2, 1}, new double[] {1, 2, 3, 4}))
                .isEmpty();
        assertThat(Parabola.fit(new double[0], new double[0])).isEmpty();
    }
}
