package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrailingMeansTest {

    private static final double[] VALUES = {1, 3, 8, 4};

    @Test
    void theFirstPlacesAverageWhatExists() {
        assertThat(TrailingMeans.of(VALUES, 3)).containsExactly(1, 2, 4, 5);
        assertThat(TrailingMeans.of(VALUES, 1)).containsExactly(VALUES);
    }

    @Test
    void theLastMeanOfAShortSeriesIsThatOfAll() {
        assertThat(TrailingMeans.last(VALUES, 2)).isEqualTo(6);
        assertThat(TrailingMeans.last(VALUES, 9)).isEqualTo(4);
    }

    @Test
    void aWindowAndAValueAreNeeded() {
        assertThatThrownBy(() -> TrailingMeans.of(VALUES, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrailingMeans.last(new double[0], 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePopulationSpreadDividesByTheNumberOfValues() {
        assertThat(StandardDeviation.ofPopulation(new double[] {2, 4, 4, 4, 5, 5, 7, 9}))
                .isCloseTo(2, within(1e-15));
        assertThatThrownBy(() -> StandardDeviation.ofPopulation(new double[0]))
                .hasMessage("a spread needs at least one value");
    }

    @Test
    void thePValueOfACorrelationIsThatOfStudentsT() {
        // t = 0.5·√8/√0.75 = 1.632993 with 8 degrees of freedom
        assertThat(Correlation.pValue(0.5, 10)).isCloseTo(0.1411, within(5e-5));
        assertThat(Correlation.pValue(-0.5, 10)).isEqualTo(Correlation.pValue(0.5, 10));
        assertThatThrownBy(() -> Correlation.pValue(0.5, 2)).hasMessage("a p value needs three items, got 2");
    }
}
