package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class BrokenLineTest {

    private static final double[] DAYS = {0, 10, 25, 40, 70, 90, 120, 150, 200, 260};

    private static double[] bent(double knot, double before, double after) {
        double[] y = new double[DAYS.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 3 + (DAYS[i] < knot ? before : after) * (DAYS[i] - knot);
        }
        return y;
    }

    @Test
    void twoLinesThatMeetAtAPointAreRecovered() {
        BrokenLine lines =
                BrokenLine.fit(DAYS, bent(90, 0.02, 0.004), DAYS.length).orElseThrow();

        assertThat(lines.knot()).isEqualTo(90);
        assertThat(lines.slopeBefore()).isCloseTo(0.02, within(1e-12));
        assertThat(lines.slopeAfter()).isCloseTo(0.004, within(1e-12));
        assertThat(lines.slopeRatio()).isCloseTo(0.2, within(1e-10));
        assertThat(lines.squares()).isLessThan(1e-20);
        assertThat(lines.at(0)).isCloseTo(3 - 1.8, within(1e-10));
        assertThat(lines.at(190)).isCloseTo(3.4, within(1e-10));
    }

    @Test
    void theBestBreakIsThatOfTryingEveryRegression() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 20; round++) {
            double[] y = bent(40 + 10 * round, 0.01, 0.003 * round);
            for (int i = 0; i < y.length; i++) {
                y[i] += random.nextDouble();
            }
            BrokenLine lines = BrokenLine.fit(DAYS, y, DAYS.length).orElseThrow();

            double fewest = Double.POSITIVE_INFINITY;
            double knot = -1;
            for (int k = 2; k < DAYS.length - 2; k++) {
                double squares = squares(y, DAYS[k]);
                knot = squares < fewest ? DAYS[k] : knot;
                fewest = Math.min(fewest, squares);
            }
            assertThat(lines.knot()).isEqualTo(knot);
            assertThat(lines.squares()).isCloseTo(fewest, withinPercentage(1e-8));
            double line = squares(y, Double.POSITIVE_INFINITY);
            assertThat(lines.lineSquares()).isCloseTo(line, withinPercentage(1e-8));
            assertThat(lines.supF()).isCloseTo((line - fewest) / (fewest / 7), withinPercentage(1e-6));
        }
    }

    /** Squares of the regression on x and a hinge at the knot; on x alone without one. */
    private static double squares(double[] y, double knot) {
        double[][] rows = new double[DAYS.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Double.isInfinite(knot)
                    ? new double[] {DAYS[i]}
                    : new double[] {DAYS[i], Math.max(0, DAYS[i] - knot)};
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, rows);
        return regression.calculateResidualSumOfSquares();
    }

    @Test
    void aBreakKeepsFifteenPercentOfThePointsOnEachSide() {
        double[] x = new double[40];
        double[] y = new double[40];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = Math.max(i, 3);
        }

        assertThat(BrokenLine.fit(x, y, x.length).orElseThrow().knot()).isEqualTo(5);
    }

    @Test
    void fourPointsHaveNoBreak() {
        assertThat(BrokenLine.fit(DAYS, bent(40, 1, 2), 4)).isEmpty();
        assertThat(BrokenLine.fit(DAYS, bent(25, 1, 2), 5)).isPresent();
    }

    @Test
    void aFlatOrFallingStartHasNoFiniteRatio() {
        BrokenLine lines =
                BrokenLine.fit(DAYS, bent(90, -0.01, 0.01), DAYS.length).orElseThrow();

        assertThat(lines.slopeRatio()).isInfinite();
    }
}
