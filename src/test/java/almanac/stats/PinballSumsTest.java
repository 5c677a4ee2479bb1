package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PinballSumsTest {

    private static final double[] X = {3, 1, 2, 1, 3, 2, 3, 1, 1};
    private static final double[] Y = {0.9, 0.1, 0.5, 0, 1, 0.45, 0.2, 0.15, 0.3};
    private static final int[] UNIT = {0, 1, 1, 0, 2, 1, 0, 1, 1};
    private static final double[] HEIGHTS = {0.2, 0.55, 0.97};

    private static double total(PinballSums sums) {
        sums.begin();
        for (int group = 0; group < HEIGHTS.length; group++) {
            sums.add(group, HEIGHTS[group]);
        }
        return sums.total();
    }

    private static double direct(SmoothedPinball loss, int[] timesDrawn) {
        double sum = 0;
        for (int i = 0; i < X.length; i++) {
            sum += timesDrawn[UNIT[i]] * loss.at(Y[i] - HEIGHTS[(int) X[i] - 1]);
        }
        return sum;
    }

    @Test
    void bothFormsEqualTheLossOfEachRow() {
        GroupedRows rows = GroupedRows.of(X, Y, UNIT, 3);
        int[] drawn = {1, 3, 0};
        for (double sharpness : new double[] {5, 50, 200, 201, 1000}) {
            SmoothedPinball loss = new SmoothedPinball(0.98, sharpness);
            PinballSums sums = PinballSums.of(rows, loss);

            assertThat(total(sums)).as("κ %s", sharpness).isCloseTo(direct(loss, new int[] {1, 1, 1}), within(1e-14));
            assertThat(total(sums.drawn(drawn))).as("κ %s", sharpness).isCloseTo(direct(loss, drawn), within(1e-14));
            assertThat(sums.count()).isEqualTo(9);
            assertThat(sums.drawn(drawn).count()).isEqualTo(3 + 3 * 5);
            assertThat(sums.drawn(new int[] {0, 1, 0}).counts(2)).isFalse();
        }
    }

    @Test
    void bothFormsHaveTheDerivativesOfTheLoss() {
        for (double sharpness : new double[] {50, 200, 201}) {
            SmoothedPinball loss = new SmoothedPinball(0.9, sharpness);
            PinballSums sums = PinballSums.of(GroupedRows.of(X, Y), loss);
            sums.begin();
            sums.add(0, 0.2);
            double slope = 0;
            double curvature = 0;
            for (double y : new double[] {0.1, 0, 0.15, 0.3}) {
                double share = 1 / (1 + StrictMath.exp(-sharpness * (y - 0.2)));
                slope += share + 0.9 - 1;
                curvature += sharpness * share * (1 - share);
            }
            assertThat(sums.slope()).isCloseTo(slope, within(1e-13));
            assertThat(sums.curvature()).isCloseTo(curvature, within(1e-11));
        }
    }

    @Test
    void manyRowsFarAboveDoNotOverflow() {
        double[] x = new double[5000];
        double[] y = new double[5000];
        Arrays.fill(y, 1);
        SmoothedPinball loss = new SmoothedPinball(0.98, 200);
        PinballSums sums = PinballSums.of(GroupedRows.of(x, y), loss);
        sums.begin();
        sums.add(0, 0);

        assertThat(sums.total()).isCloseTo(5000 * 0.98, within(1e-9));
        assertThat(sums.slope()).isCloseTo(5000 * 0.98, within(1e-9));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        double[] x = {2, 1, 1, 2, 2, 0, -0.0};
        double[] y = {0.3, 0.2, 0.1, 0.5, 0.4, 0.7, 0.6};
        GroupedRows rows = GroupedRows.of(x, y);
        GroupedRows reversed = GroupedRows.of(reversed(x), reversed(y));

        assertThat(rows.groups()).isEqualTo(3);
        assertThat(rows.count()).isEqualTo(7);
        for (int row = 0; row < 7; row++) {
            assertThat(rows.y(row)).isEqualTo(reversed.y(row));
        }
        assertThat(rows.y(0)).isEqualTo(0.6);
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    @Test
    void rowsAreChecked() {
        double[] one = {1};
        assertThatThrownBy(() -> GroupedRows.of(new double[0], new double[0])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> GroupedRows.of(one, new double[] {1.01})).hasMessageContaining("y = 1.01");
        assertThatThrownBy(() -> GroupedRows.of(new double[] {Double.NaN}, one)).hasMessageContaining("x = NaN");
    }
}
