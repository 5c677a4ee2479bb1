package almanac.report.density.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignTestTest {

    @Test
    void threeOfThreeBelowHaveProbabilityOneEighth() {
        assertThat(new SignTest(3, 0).probability()).isEqualTo(0.125);
    }

    @Test
    void halfOfFourCountsAllOutcomesWithAtLeastTwo() {
        assertThat(new SignTest(2, 2).probability()).isEqualTo(11 / 16.0);
    }

    @Test
    void twentyThreeOfTwentyEightIsRareAmongCoinTosses() {
        // sum of 28 over k for k from 23 to 28: 98280 + 20475 + 3276 + 378 + 28 + 1
        assertThat(new SignTest(23, 5).probability()).isCloseTo(122_438 / 268_435_456.0, within(1e-15));
    }

    @Test
    void noneBelowIsCertain() {
        assertThat(new SignTest(0, 7).probability()).isEqualTo(1);
        assertThat(new SignTest(0, 0).probability()).isEqualTo(1);
    }

    @Test
    void equalPairsCountOnNeitherSide() {
        assertThat(SignTest.of(new double[] {0.5, 1, 2, 0.9})).isEqualTo(new SignTest(2, 1));
    }
}
