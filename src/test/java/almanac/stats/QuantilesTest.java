package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void quantilesLieLinearlyBetweenOrderStatistics() {
        double[] sample = {40, 10, 30, 20};

        assertThat(Quantiles.of(sample, 0, 0.25, 0.5, 0.9, 1))
                .containsExactly(new double[] {10, 17.5, 25, 37, 40}, within(1e-12));
    }

    @Test
    void theSampleIsLeftAsItWas() {
        double[] sample = {3, 1, 2};

        Quantiles.median(sample);

        assertThat(sample).containsExactly(3, 1, 2);
    }

    @Test
    void theMedianIsTheMiddleValueOrTheMeanOfTheTwoMiddleValues() {
        assertThat(Quantiles.median(new double[] {9, 1, 5})).isEqualTo(5);
        assertThat(Quantiles.median(new double[] {9, 1, 5, 7})).isEqualTo(6);
    }

    @Test
    void aSingleValueIsEveryQuantile() {
        assertThat(Quantiles.of(new double[] {4}, 0.025, 0.975)).containsExactly(4, 4);
    }

    @Test
    void nothingHasNoQuantile() {
        assertThatThrownBy(() -> Quantiles.of(new double[0], 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantiles need at least one value");
    }
}
