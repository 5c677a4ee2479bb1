package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaturatingGridTest {

    private static final double[] DAYS = {0, 30, 45, 80, 120, 200, 300, 420, 600, 900};

    private static double[] heights(double start, double rise, double pace) {
        return Arrays.stream(DAYS)
                .map(day -> start + rise * (1 - StrictMath.exp(-day / pace)))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 250, 471.3, 2000})
    void aFadingRateIsRecovered(double pace) {
        SaturatingCurve curve = new SaturatingGrid(DAYS).fit(DAYS, heights(-4, 6, pace), DAYS.length);

        assertThat(curve.interior()).isTrue();
        assertThat(curve.pace()).isCloseTo(pace, withinPercentage(1e-4));
        assertThat(curve.start()).isCloseTo(-4, within(1e-5));
        assertThat(curve.rise()).isCloseTo(6, withinPercentage(1e-3));
        assertThat(curve.squares()).isLessThan(1e-10);
        assertThat(curve.at(pace)).isCloseTo(-4 + 6 * (1 - StrictMath.exp(-1)), within(1e-5));
    }

    @Test
    void aStraightLineIsTheSlowEndOfTheGrid() {
        SaturatingCurve curve = new SaturatingGrid(DAYS).fit(DAYS, DAYS, DAYS.length);

        assertThat(curve.interior()).isFalse();
        assertThat(curve.pace()).isCloseTo(20 * 900, withinPercentage(1e-9));
    }

    @Test
    void aSubsetOfThePointsIsFittedLikeItsOwnGrid() {
        double[] days = {0, 45, 120, 200, 420, 900};
        double[] y = {0, 1.1, 1.9, 2.2, 3.1, 3.3};

        SaturatingCurve among = new SaturatingGrid(DAYS).fit(days, y, days.length);

        assertThat(among).isEqualTo(new SaturatingGrid(days).fit(days, y, days.length));
    }

    @Test
    void noOtherPaceFitsBetter() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 20; round++) {
            double[] y = heights(0, 3, 150 + 30 * round);
            for (int i = 0; i < y.length; i++) {
                y[i] += 0.5 * random.nextDouble();
            }
            SaturatingCurve curve = new SaturatingGrid(DAYS).fit(DAYS, y, DAYS.length);

            for (double factor = 0.2; factor < 5; factor *= 1.05) {
                double[] shape = new double[y.length];
                for (int i = 0; i < y.length; i++) {
                    shape[i] = -StrictMath.expm1(-DAYS[i] / (factor * curve.pace()));
                }
                LineFit line = LineFit.of(shape, y);
                double squares = 0;
                for (int i = 0; i < y.length; i++) {
                    squares += StrictMath.pow(y[i] - line.at(shape[i]), 2);
                }
                assertThat(curve.squares()).isLessThanOrEqualTo(squares * (1 + 1e-9));
            }
        }
    }
}
