package almanac.boundary.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComputeWindowTest {

    private static final double[] EVEN =
            IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 10.0).toArray();

    private static List<ComputeWindow> grid(double[] logFlop) {
        return ComputeWindow.grid(logFlop, SkillSettings.PAPER);
    }

    @Test
    void theGridReachesOnePercentBeyondTheRowsInEqualSteps() {
        List<ComputeWindow> grid = grid(EVEN);

        assertThat(grid).hasSize(24);
        assertThat(grid.get(0).logFlop()).isCloseTo(-0.1, within(1e-12));
        assertThat(grid.get(23).logFlop()).isCloseTo(10.1, within(1e-12));
        assertThat(grid.get(8).logFlop() - grid.get(7).logFlop()).isCloseTo(10.2 / 23, within(1e-12));
        assertThat(grid.get(0).inside()).isFalse();
        assertThat(grid.get(1).inside()).isTrue();
        assertThat(grid.get(23).inside()).isFalse();
    }

    @Test
    void theBandwidthIsSilvermans() {
        assertThat(ComputeWindow.bandwidth(EVEN))
                .isCloseTo(1.06 * Math.sqrt((101 * 101 - 1) / 12.0) / 10 * Math.pow(101, -0.2), within(1e-12));
    }

    @Test
    void weightsSumToOneAndFallWithTheDistance() {
        for (ComputeWindow window : grid(EVEN)) {
            assertThat(Arrays.stream(window.weight()).sum()).isCloseTo(1, within(1e-12));
        }
        ComputeWindow inner = grid(EVEN).get(11);
        double bandwidth = ComputeWindow.bandwidth(EVEN);
        double ratio =
                StrictMath.exp((Math.pow(EVEN[50] - inner.logFlop(), 2) - Math.pow(EVEN[60] - inner.logFlop(), 2))
                        / (2 * bandwidth * bandwidth));

        assertThat(inner.weight()[60] / inner.weight()[50]).isCloseTo(ratio, within(1e-12));
        assertThat(inner.weight()[0]).isZero();
    }

    @Test
    void rowsFarFromTheWindowAreDropped() {
        for (ComputeWindow window : grid(EVEN)) {
            double largest = Arrays.stream(window.weight()).max().orElseThrow();
            DoubleStream kept = Arrays.stream(window.weight()).filter(weight -> weight > 0);

            assertThat(kept.min().orElseThrow()).isGreaterThanOrEqualTo(0.999e-3 * largest);
            assertThat(window.weighted().length).isLessThan(EVEN.length);
        }
    }

    @Test
    void nearAnEndRowsAreMirroredAtIt() {
        ComputeWindow atTheEnd = grid(EVEN).get(0);
        double bandwidth = ComputeWindow.bandwidth(EVEN);
        double near = kernel(0.1 / bandwidth) + kernel(0.1 / bandwidth);
        double far = kernel(1.1 / bandwidth) + kernel(0.9 / bandwidth);

        assertThat(atTheEnd.weight()[10] / atTheEnd.weight()[0]).isCloseTo(far / near, within(1e-12));
    }

    private static double kernel(double distance) {
        return StrictMath.exp(-distance * distance / 2);
    }

    @Test
    void equalWeightsAreAsManyEffectiveRows() {
        ComputeWindow window =
                new ComputeWindow(0, new double[] {0.25, 0.25, 0, 0.25, 0.25}, new double[] {1, 1, 1, 1, 1}, true);

        assertThat(window.effectiveRows()).isCloseTo(4, within(1e-12));
        assertThat(window.weighted()).containsExactly(0, 1, 3, 4);
    }
}
