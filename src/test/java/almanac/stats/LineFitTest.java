package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineFitTest {

    /** Norris (NIST Statistical Reference Datasets, linear regression, lower difficulty), y then x. */
    private static final double[][] NORRIS = {
        {0.1, 0.2}, {338.8, 337.4}, {118.1, 118.2}, {888.0, 884.6}, {9.2, 10.1}, {228.1, 226.5}, {668.5, 666.3},
        {998.5, 996.3}, {449.1, 448.6}, {778.9, 777.0}, {559.2, 558.2}, {0.3, 0.4}, {0.1, 0.6}, {778.1, 775.5},
        {668.8, 666.9}, {339.3, 338.0}, {448.9, 447.5}, {10.8, 11.6}, {557.7, 556.0}, {228.3, 228.1}, {998.0, 995.8},
        {888.8, 887.6}, {119.6, 120.2}, {0.3, 0.3}, {0.6, 0.3}, {557.6, 556.8}, {339.3, 339.1}, {888.0, 887.2},
        {998.5, 999.0}, {778.9, 779.0}, {10.2, 11.1}, {117.6, 118.3}, {228.9, 229.2}, {668.4, 669.1}, {449.2, 448.9},
        {0.2, 0.5},
    };

    private static double[] column(double[][] rows, int column) {
        return Bootstrap.column(rows, column);
    }

    @Test
    void certifiedValuesOfNorrisAreMetToTenDigits() {
        LineFit line = LineFit.of(column(NORRIS, 1), column(NORRIS, 0));

        assertThat(line.points()).isEqualTo(36);
        assertThat(line.slope()).isCloseTo(1.00211681802045, withinPercentage(1e-8));
        assertThat(line.intercept()).isCloseTo(-0.262323073774029, withinPercentage(1e-8));
        assertThat(line.slopeStandardError()).isCloseTo(0.429796848199937e-3, withinPercentage(1e-6));
        assertThat(line.r2()).isCloseTo(0.999993745883712, withinPercentage(1e-10));
    }

    @Test
    void pointsOnALineGiveThatLine() {
        LineFit line = LineFit.of(new double[] {0, 1, 2, 4}, new double[] {3, 5, 7, 11});

        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.intercept()).isEqualTo(3);
        assertThat(line.r2()).isEqualTo(1);
        assertThat(line.slopeStandardError()).isZero();
        assertThat(line.at(10)).isEqualTo(23);
    }

    @Test
    void onlyTheFirstPointsAreFittedWhenACountIsGiven() {
        LineFit line = LineFit.of(new double[] {0, 1, 2, 0}, new double[] {3, 5, 7, 99}, 3);

        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.points()).isEqualTo(3);
    }

    @Test
    void aLevelLineExplainsAllOfNoVariance() {
        LineFit line = LineFit.of(new double[] {0, 1, 2}, new double[] {4, 4, 4});

        assertThat(line.slope()).isZero();
        assertThat(line.r2()).isEqualTo(1);
    }

    @Test
    void twoPointsLeaveTheSlopeWithoutAnError() {
        assertThat(LineFit.of(new double[] {0, 1}, new double[] {0, 1}).slopeStandardError())
                .isInfinite();
    }

    @Test
    void shiftingAndScalingMovesTheLineWithThePoints() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            double[] x = random.doubles(12, -5, 5).toArray();
            double[] y = random.doubles(12, -5, 5).toArray();
            double[] movedX = new double[12];
            double[] movedY = new double[12];
            for (int i = 0; i < 12; i++) {
                movedX[i] = 10 * x[i] + 3;
                movedY[i] = 2 * y[i] - 7;
            }

            LineFit line = LineFit.of(x, y);
            LineFit moved = LineFit.of(movedX, movedY);

            assertThat(moved.slope()).isCloseTo(line.slope() / 5, within(1e-12));
            assertThat(moved.at(10 * 1.5 + 3)).isCloseTo(2 * line.at(1.5) - 7, within(1e-11));
            assertThat(moved.r2()).isCloseTo(line.r2(), within(1e-12));
        }
    }

    @Test
    void theOrderOfThePointsDoesNotMatter() {
        double[][] backwards = new double[NORRIS.length][];
        for (int i = 0; i < NORRIS.length; i++) {
            backwards[i] = NORRIS[NORRIS.length - 1 - i];
        }

        LineFit line = LineFit.of(column(NORRIS, 1), column(NORRIS, 0));
        LineFit again = LineFit.of(column(backwards, 1), column(backwards, 0));

        assertThat(again.slope()).isCloseTo(line.slope(), within(1e-12));
        assertThat(again.intercept()).isCloseTo(line.intercept(), within(1e-9));
    }

    @Test
    void aSinglePointIsNoLine() {
        assertThatThrownBy(() -> LineFit.of(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line needs two points, got 1");
    }

    @Test
    void pointsAboveOneAnotherAreNoLine() {
        assertThatThrownBy(() -> LineFit.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line needs two distinct x");
    }
}
