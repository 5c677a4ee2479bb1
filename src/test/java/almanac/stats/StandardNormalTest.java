package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardNormalTest {

    /** Tabled values: Abramowitz and Stegun 1964, table 26.1. */
    @Test
    void sharesBelowMatchTabledValues() {
        assertThat(StandardNormal.shareBelow(1)).isCloseTo(0.841344746068543, within(1e-14));
        assertThat(StandardNormal.shareBelow(2)).isCloseTo(0.977249868051821, within(1e-14));
        assertThat(StandardNormal.shareBelow(-2)).isCloseTo(0.022750131948179, within(1e-14));
        assertThat(StandardNormal.shareBelow(3)).isCloseTo(0.998650101968370, within(1e-14));
    }

    @Test
    void halfLiesBelowZeroAndBothTailsAreAlike() {
        assertThat(StandardNormal.shareBelow(0)).isEqualTo(0.5);
        assertThat(StandardNormal.shareBelow(-1.3) + StandardNormal.shareBelow(1.3))
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void farTailsHoldAllOrNothing() {
        assertThat(StandardNormal.shareBelow(-40)).isZero();
        assertThat(StandardNormal.shareBelow(40)).isEqualTo(1);
    }

    @Test
    void theQuantileUndoesTheShare() {
        for (double z : new double[] {-3, -0.5, 0, 1.959963984540054}) {
            assertThat(StandardNormal.quantile(StandardNormal.shareBelow(z))).isCloseTo(z, within(1e-9));
        }
    }
}
