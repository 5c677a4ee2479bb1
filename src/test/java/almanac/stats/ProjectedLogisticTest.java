package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectedLogisticTest {

    private static final double[] X = {0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2};
    private static final double[] NOISE = {0.004, -0.003, 0.001, 0.005, -0.006, 0.002, 0.003, -0.004};
    private static final double[] WEIGHTS = {1, 2, 1, 0, 3, 1, 1, 2};
    private static final List<LogisticCurve> START = List.of(new LogisticCurve(0.25, 0.75, 3, 0.9));

    private static double[] noisy(LogisticCurve curve) {
        double[] heights = new double[X.length];
        for (int i = 0; i < X.length; i++) {
            heights[i] = curve.at(X[i]) + NOISE[i];
        }
        return heights;
    }

    private static void agrees(LogisticCurve truth, BoundedLogistic.Box box) {
        BoundedLogistic.Fit slow = BoundedLogistic.fit(X, noisy(truth), WEIGHTS, box, START, 1e-14);
        BoundedLogistic.Fit quick = BoundedLogistic.quick(X, noisy(truth), WEIGHTS, box, START, 1e-10);

        assertThat(quick.converged()).isTrue();
        assertThat(quick.squares()).isCloseTo(slow.squares(), within(1e-7 * slow.squares()));
        assertThat(quick.a()).isCloseTo(slow.a(), within(1e-4));
        assertThat(quick.b()).isCloseTo(slow.b(), within(1e-4));
        for (double x : X) {
            assertThat(quick.curve().at(x)).isCloseTo(slow.curve().at(x), within(1e-6));
        }
    }

    @Test
    void aCurveInsideTheBoxIsThatOfFourParameters() {
        agrees(new LogisticCurve(0.22, 0.6, 9, 0.8), BoundedLogistic.Box.UNIT);
    }

    @Test
    void aCeilingOrAHeightAtItsBoundStaysThere() {
        agrees(new LogisticCurve(0.25, 0.9, 6, 0.8), BoundedLogistic.Box.UNIT);
        agrees(new LogisticCurve(0.25, 0.6, 9, 0.8), BoundedLogistic.Box.ofHeights(-0.5, 0, 0, 1));
        agrees(new LogisticCurve(0.25, 0.75, 9, 0.8), BoundedLogistic.Box.ofHeights(-0.75, -0.749, 0.999, 1));
    }

    @Test
    void exactDataGiveTheirCurveBack() {
        LogisticCurve curve = new LogisticCurve(0.22, 0.7, 9, 0.8);
        double[] heights = Arrays.stream(X).map(curve::at).toArray();

        BoundedLogistic.Fit fit = BoundedLogistic.quick(X, heights, WEIGHTS, BoundedLogistic.Box.UNIT, START, 1e-10);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.curve().steepness()).isCloseTo(9, within(1e-4));
        assertThat(fit.curve().midpoint()).isCloseTo(0.8, within(1e-5));
    }

    @Test
    void oneHeightEverywhereIsALevelLine() {
        double[] level = new double[X.length];
        Arrays.fill(level, 0.4);

        BoundedLogistic.Fit fit = BoundedLogistic.quick(X, level, WEIGHTS, BoundedLogistic.Box.UNIT, START, 1e-10);

        for (double x : X) {
            assertThat(fit.curve().at(x)).isCloseTo(0.4, within(1e-6));
        }
    }
}
