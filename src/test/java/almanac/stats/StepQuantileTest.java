package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StepQuantileTest {

    private static final double[] VALUES = {0.3, 0.1, 0.4, 0.2};
    private static final int[] ORDER = {1, 3, 0, 2};

    private static double quantile(double share, double... weight) {
        return StepQuantile.of(VALUES, ORDER, weight, share);
    }

    @Test
    void isTheFirstValueAtWhichTheWeightsReachTheShare() {
        assertThat(quantile(0.5, 1, 1, 1, 1)).isEqualTo(0.2);
        assertThat(quantile(0.51, 1, 1, 1, 1)).isEqualTo(0.3);
        assertThat(quantile(0.95, 1, 1, 1, 1)).isEqualTo(0.4);
        assertThat(quantile(0.95, 16, 1, 1, 2)).isEqualTo(0.3);
        assertThat(quantile(0.96, 16, 1, 1, 2)).isEqualTo(0.4);
    }

    @Test
    void valuesWithoutWeightAreNeverTheQuantile() {
        assertThat(quantile(1, 1, 1, 0, 1)).isEqualTo(0.3);
        assertThat(quantile(0, 1, 0, 1, 1)).isEqualTo(0.2);
        assertThatThrownBy(() -> quantile(0.5, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUnitOfTheWeightsDoesNotMatter() {
        double[] weight = {0.7, 0.1, 0.3, 0.9};
        for (double share = 0.05; share < 1; share += 0.05) {
            double[] scaled = Arrays.stream(weight).map(each -> each / 3).toArray();
            assertThat(quantile(share, scaled)).isEqualTo(quantile(share, weight));
        }
    }
}
