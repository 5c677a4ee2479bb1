package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GroupShiftTestTest {

    private static final Resampling RESAMPLING = new Resampling(2_000, 5);

    @Test
    void onlyItemsWhereBothGroupsReachTakePart() {
        double[] x = new double[20];
        double[] y = new double[20];
        boolean[] later = new boolean[20];
        for (int i = 0; i < 20; i++) {
            later[i] = i % 2 == 1;
            x[i] = later[i] ? i + 4 : i;
            y[i] = x[i] + (later[i] ? 2 : 0) + 0.1 * StrictMath.sin(5.0 * i);
        }

        GroupShiftTest test = GroupShiftTest.of(x, y, later, RESAMPLING).orElseThrow();

        // earlier 0 … 18, later 5 … 23
        assertThat(test.lowestX()).isEqualTo(5);
        assertThat(test.highestX()).isEqualTo(18);
        assertThat(test.outside()).isEqualTo(6);
        assertThat(test.fit().earlier() + test.fit().later()).isEqualTo(14);
        assertThat(test.fit().shift()).isCloseTo(2, within(0.2));
    }

    @Test
    void aShiftOfTenStandardErrorsIsFound() {
        assertThat(shifted(1).test().pValue()).isLessThan(0.01);
        assertThat(shifted(0).test().pValue()).isGreaterThan(0.05);
        assertThat(shifted(-1).test().pValue()).isGreaterThan(0.9);
    }

    private static GroupShiftTest shifted(double shift) {
        double[] x = new double[60];
        double[] y = new double[60];
        boolean[] later = new boolean[60];
        for (int i = 0; i < 60; i++) {
            int pair = i / 2;
            x[i] = pair;
            later[i] = i % 2 == 1;
            y[i] = 0.3 * x[i] + 0.3 * StrictMath.sin(7.0 * i) + (later[i] ? shift : 0);
        }
        return GroupShiftTest.of(x, y, later, RESAMPLING).orElseThrow();
    }

    @Test
    void binsChangeThePermutationsAndNotTheShift() {
        double[] x = new double[60];
        double[] y = new double[60];
        boolean[] later = new boolean[60];
        for (int i = 0; i < 60; i++) {
            x[i] = (i - i % 2) / 2.0;
            later[i] = i % 2 == 1;
            y[i] = StrictMath.sin(7.0 * i);
        }

        GroupShiftTest ten = GroupShiftTest.of(x, y, later, RESAMPLING).orElseThrow();
        GroupShiftTest two = GroupShiftTest.of(x, y, later, 2, RESAMPLING).orElseThrow();

        assertThat(GroupShiftTest.of(x, y, later, GroupShiftTest.BINS, RESAMPLING))
                .contains(ten);
        assertThat(two.fit()).isEqualTo(ten.fit());
        assertThat(ten.test().strata()).isEqualTo(10);
        assertThat(two.test().strata()).isEqualTo(2);
        assertThat(two.test().dealt()).isNotEqualTo(ten.test().dealt());
    }

    @Test
    void fourItemsAreNoGroup() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {1, 2, 4, 4, 5, 7, 7, 8, 9, 11};

        assertThat(GroupShiftTest.of(
                        x,
                        y,
                        new boolean[] {true, false, false, true, false, true, false, false, true, false},
                        RESAMPLING))
                .isEmpty();
        assertThat(GroupShiftTest.of(x, y, new boolean[10], RESAMPLING)).isEmpty();
    }

    @Test
    void equalQuantilesMakeFewerBins() {
        QuantileBins bins = QuantileBins.of(new double[] {1, 1, 1, 1, 1, 1, 2, 3}, 4);

        // quartiles 1, 1, 1, 1.25, 3
        assertThat(bins.innerEdges()).containsExactly(1.25);
        assertThat(bins.binOf(1)).isZero();
        assertThat(bins.binOf(1.25)).isEqualTo(1);
        assertThat(bins.binOf(3)).isEqualTo(1);
        assertThat(QuantileBins.of(new double[] {4, 4}, 10).binOf(4)).isZero();
    }

    @Test
    void standardisedResidualsEqualTheValuesByHand() {
        // line 0.5 + 0.5·x; residuals −0.5, 1, −0.5 with one degree of freedom; leverages 5/6, 1/3, 5/6
        double[] x = {0, 1, 2};
        double[] y = {0, 2, 1};
        LineFit line = LineFit.of(x, y);

        assertThat(StandardisedResiduals.of(x, y, line)).containsExactly(new double[] {-1, 1, -1}, within(1e-12));
    }
}
