package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GroupShiftFitTest {

    @Test
    void aPlaneWithoutNoiseIsFoundExactly() {
        double[] x = {0, 1, 2, 3, 4, 5};
        boolean[] later = {false, true, false, true, false, true};
        double[] y = {2, 5.5, 3, 6.5, 4, 7.5};

        GroupShift fit = GroupShift.fit(x, y, later).orElseThrow();

        assertThat(fit.intercept()).isCloseTo(2, within(1e-12));
        assertThat(fit.slope()).isCloseTo(0.5, within(1e-12));
        assertThat(fit.shift()).isCloseTo(3, within(1e-12));
        assertThat(fit.r2()).isCloseTo(1, within(1e-12));
        assertThat(fit.earlier()).isEqualTo(3);
        assertThat(fit.later()).isEqualTo(3);
    }

    @Test
    void theShiftOfABalancedDesignEqualsTheValueByHand() {
        // both groups have x = 0, 2: the shift is the difference of means, 3 − 1; the line's slope is (2 + 1) / 2 / 2
        double[] x = {0, 2, 0, 2};
        double[] y = {0, 2, 2.5, 3.5};
        boolean[] later = {false, false, true, true};

        GroupShift fit = GroupShift.fit(x, y, later).orElseThrow();

        assertThat(fit.shift()).isCloseTo(2, within(1e-12));
        assertThat(fit.slope()).isCloseTo(0.75, within(1e-12));
        assertThat(fit.intercept()).isCloseTo(0.25, within(1e-12));
        // residuals ∓0.25, ±0.25: sum of squares 0.25 with one degree of freedom; the group's own spread is 1
        assertThat(fit.shiftStandardError()).isCloseTo(0.5, within(1e-12));
        // y varies by 6.5 around its mean of 2
        assertThat(fit.r2()).isCloseTo(1 - 0.25 / 6.5, within(1e-12));
    }

    @Test
    void withoutTwoGroupsOrAnXThatVariesThereIsNoShift() {
        double[] three = {1, 2, 3};

        assertThat(GroupShift.fit(three, three, new boolean[] {true, true, true}))
                .isEmpty();
        assertThat(GroupShift.fit(three, three, new boolean[3])).isEmpty();
        assertThat(GroupShift.fit(new double[] {1, 1, 1}, three, new boolean[] {true, false, true}))
                .isEmpty();
        assertThat(GroupShift.fit(new double[] {1, 2}, new double[] {1, 2}, new boolean[] {true, false}))
                .isEmpty();
    }

    @Test
    void aGroupThatXDeterminesHasNoShift() {
        assertThat(GroupShift.fit(
                        new double[] {0, 0, 1, 1}, new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true}))
                .isEmpty();
    }
}
