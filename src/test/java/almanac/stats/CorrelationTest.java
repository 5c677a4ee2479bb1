package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertThat(Correlation.ranks(new double[] {30, 10, 20, 10, 20, 20})).containsExactly(6, 1.5, 4, 1.5, 4, 4);
    }

    @Test
    void spearmanWithTiesEqualsTheValueByHand() {
        // ranks 1, 2.5, 2.5, 4 and 2, 1, 3.5, 3.5: products of deviations sum to 2.25, squares to 4.5 and 4.5
        double[] x = {1, 2, 2, 3};
        double[] y = {5, 4, 6, 6};

        assertThat(Correlation.spearman(x, y)).hasValueCloseTo(2.25 / 4.5, within(1e-12));
    }

    @Test
    void pearsonEqualsTheValueByHand() {
        // deviations −1.5, −0.5, 0.5, 1.5 and −1.5, −0.5, −0.5, 2.5
        assertThat(Correlation.pearson(new double[] {1, 2, 3, 4}, new double[] {1, 2, 2, 5}))
                .hasValueCloseTo(6 / StrictMath.sqrt(5.0 * 9), within(1e-12));
    }

    @Test
    void spearmanSeesOnlyTheOrder() {
        double[] x = {0.1, 0.4, 0.2, 0.9, 0.5};
        double[] cubed = {0.001, 0.064, 0.008, 0.729, 0.125};

        assertThat(Correlation.spearman(x, cubed)).hasValueCloseTo(1.0, within(1e-12));
        assertThat(Correlation.pearson(x, cubed).orElseThrow()).isLessThan(0.99);
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        assertThat(Correlation.pearson(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(Correlation.spearman(new double[] {1, 2, 3}, new double[] {7, 7, 7}))
                .isEmpty();
        assertThat(Correlation.pearson(new double[] {1}, new double[] {2})).isEmpty();
    }
}
