package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmAdjustmentTest {

    @Test
    void theSmallestIsMultipliedByTheNumberOfTestsAndNoneFallsBelowASmallerOne() {
        double[] adjusted = HolmAdjustment.of(new double[] {0.03, 0.01, 0.5, 0.02});

        assertThat(adjusted).containsExactly(new double[] {0.06, 0.04, 0.5, 0.06}, within(1e-15));
    }

    @Test
    void noProbabilityExceedsOne() {
        assertThat(HolmAdjustment.of(new double[] {0.4, 0.9, 0.8})).containsExactly(1, 1, 1);
    }

    @Test
    void aSingleTestStaysAsItIs() {
        assertThat(HolmAdjustment.of(new double[] {0.2})).containsExactly(0.2);
        assertThat(HolmAdjustment.of(new double[0])).isEmpty();
    }
}
