package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothedPinballTest {

    private static final SmoothedPinball LOSS = new SmoothedPinball(0.98, 50);

    @Test
    void theCornerIsRaisedByTheSmoothing() {
        assertThat(LOSS.at(0)).isCloseTo(0.013862943611198907, within(1e-17));
        assertThat(LOSS.plainAt(0)).isZero();
    }

    @Test
    void farFromTheCornerTheLossIsThePlainOne() {
        assertThat(LOSS.at(0.9)).isCloseTo(0.98 * 0.9, within(1e-15));
        assertThat(LOSS.at(-0.9)).isCloseTo(0.02 * 0.9, within(1e-15));
        assertThat(LOSS.plainAt(0.9)).isCloseTo(0.882, within(1e-15));
        assertThat(LOSS.plainAt(-0.9)).isCloseTo(0.018, within(1e-15));
    }

    @Test
    void largeResidualsDoNotOverflow() {
        SmoothedPinball sharp = LOSS.withSharpness(1e6);

        assertThat(sharp.at(1)).isCloseTo(0.98, within(1e-12));
        assertThat(sharp.at(-1)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void levelAndSharpnessAreChecked() {
        assertThatThrownBy(() -> new SmoothedPinball(1, 50)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new SmoothedPinball(0.5, 0)).hasMessageContaining("must be positive");
    }
}
