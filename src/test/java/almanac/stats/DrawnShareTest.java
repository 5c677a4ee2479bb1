package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawnShareTest {

    @Test
    void theLimitsOfTwoInTenAreThoseOfClopperAndPearson() {
        Interval limits = new DrawnShare(2, 10, 1).monteCarlo(0.95);

        // Clopper and Pearson 1934 tabulate 0.025 and 0.556
        assertThat(limits.low()).isCloseTo(0.02521, within(1e-5));
        assertThat(limits.high()).isCloseTo(0.55610, within(1e-5));
        assertThat(limits.resamples()).isEqualTo(10);
    }

    @Test
    void theValueIsNeverZeroAndLiesWithinItsLimits() {
        for (int atLeast : new int[] {0, 1, 250, 499, 500}) {
            DrawnShare share = new DrawnShare(atLeast, 500, 1);

            assertThat(share.pValue()).isPositive().isLessThanOrEqualTo(1);
            assertThat(share.monteCarlo(0.95).contains(share.pValue())).isTrue();
        }
    }

    @Test
    void fourTimesTheDrawsHalveTheError() {
        double few = new DrawnShare(300, 2_000, 1).monteCarlo(0.95).halfWidth();
        double many = new DrawnShare(1_200, 8_000, 1).monteCarlo(0.95).halfWidth();

        // 1.96 standard errors of √(0.15·0.85/2000)
        assertThat(few).isCloseTo(0.0158, within(5e-4));
        assertThat(few / many).isCloseTo(2, within(0.05));
    }
}
