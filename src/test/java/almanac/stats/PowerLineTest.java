package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PowerLineTest {

    private static final double[] X = {1e7, 4e7, 3e8, 1e9, 2e10};

    @Test
    void exactDataGiveTheirLawBack() {
        double[] y =
                Arrays.stream(X).map(x -> StrictMath.pow(8.8e13 / x, 0.076)).toArray();
        PowerLine law = PowerLine.of(X, y).orElseThrow();

        assertThat(law.exponent()).isCloseTo(0.076, within(1e-12));
        assertThat(law.scale()).isCloseTo(8.8e13, withinPercentage(1e-6));
        assertThat(law.line().r2()).isCloseTo(1, within(1e-12));
        assertThat(law.rootMeanSquareLog()).isLessThan(1e-12);
        assertThat(law.at(4e7)).isCloseTo(y[1], within(1e-12));
    }

    @Test
    void theUnitOfXChangesTheScaleAlone() {
        double[] y = {4.1, 3.6, 3.2, 2.9, 2.2};
        PowerLine law = PowerLine.of(X, y).orElseThrow();
        PowerLine inMillions =
                PowerLine.of(Arrays.stream(X).map(x -> x / 1e6).toArray(), y).orElseThrow();

        assertThat(inMillions.exponent()).isCloseTo(law.exponent(), within(1e-12));
        assertThat(inMillions.exponentStandardError()).isCloseTo(law.exponentStandardError(), within(1e-12));
        assertThat(inMillions.scale() * 1e6).isCloseTo(law.scale(), withinPercentage(1e-6));
    }

    @Test
    void noLawWithoutThreePointsTwoDistinctXOrLogarithms() {
        assertThat(PowerLine.of(new double[] {1, 2}, new double[] {2, 1})).isEmpty();
        assertThat(PowerLine.of(new double[] {2, 2, 2}, new double[] {2, 1, 3})).isEmpty();
        assertThat(PowerLine.of(new double[] {1, 2, 3}, new double[] {2, 1, 0})).isEmpty();
        assertThat(PowerLine.of(new double[] {-1, 2, 3}, new double[] {2, 1, 3}))
                .isEmpty();
    }
}
