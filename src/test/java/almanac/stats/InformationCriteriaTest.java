package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InformationCriteriaTest {

    @Test
    void smallCasesAreAsByHand() {
        // 8 ln(8/8) + 2·3 + 2·3·4/(8−3−1) = 0 + 6 + 6, and 0 + 3 ln 8
        assertThat(InformationCriteria.aicc(8, 8, 3)).isEqualTo(12);
        assertThat(InformationCriteria.bic(8, 8, 3)).isCloseTo(3 * 2.0794415416798357, within(1e-12));
        // 10 ln(2.5/10) + 2·4 + 2·4·5/(10−4−1)
        assertThat(InformationCriteria.aicc(2.5, 10, 4)).isCloseTo(-13.862943611198906 + 16, within(1e-12));
    }

    @Test
    void aDifferenceOfTwoLnTwoHalvesAWeight() {
        double[] weights = InformationCriteria.weights(new double[] {-3, -3 + 2 * StrictMath.log(2)});

        assertThat(weights[0]).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(weights[1]).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(InformationCriteria.weights(new double[0])).isEmpty();
    }

    @Test
    void thereIsNoCriterionOnTooFewPointsOrAnExactFit() {
        assertThatThrownBy(() -> InformationCriteria.aicc(1, 4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InformationCriteria.bic(0, 9, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundingIsAnExactFit() {
        double[] values = {1, 2, 3, 4};

        assertThat(InformationCriteria.isExact(1e-29, values, 4)).isTrue();
        assertThat(InformationCriteria.isExact(1e-8, values, 4)).isFalse();
        assertThat(InformationCriteria.isExact(0, new double[] {2, 2, 2}, 3)).isTrue();
    }
}
