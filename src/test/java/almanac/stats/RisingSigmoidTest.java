package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RisingSigmoidTest {

    private static final RisingSigmoid CURVE = new RisingSigmoid(0.1, 0.6, 0.8, 23);

    @Test
    void theCurveRisesFromItsFloorToItsCeiling() {
        assertThat(CURVE.at(23)).isCloseTo(0.4, within(1e-15));
        assertThat(CURVE.at(-1000)).isEqualTo(0.1);
        assertThat(CURVE.at(1000)).isEqualTo(CURVE.ceiling());
        assertThat(CURVE.ceiling()).isCloseTo(0.7, within(1e-15));
    }

    @Test
    void theInverseLeadsBackToTheHeight() {
        for (double height : new double[] {0.11, 0.3, 0.69}) {
            assertThat(CURVE.at(CURVE.inverse(height))).isCloseTo(height, within(1e-14));
        }
    }

    @Test
    void heightsBeyondTheCurveAreReachedNowhere() {
        assertThat(CURVE.inverse(0.1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(CURVE.inverse(0.71)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aCurveCannotFall() {
        assertThatThrownBy(() -> new RisingSigmoid(0, -0.1, 1, 0)).hasMessageContaining("no span -0.1");
        assertThatThrownBy(() -> new RisingSigmoid(0, 1, 0, 0)).hasMessageContaining("slope 0.0");
    }
}
