package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FittedFormTest {

    private static double[] days(int count) {
        double[] days = new double[count];
        for (int i = 0; i < count; i++) {
            days[i] = 40.0 * i;
        }
        return days;
    }

    private static double[] noisyLine(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            y[i] = 0.3 * i + 0.4 * random.nextDouble();
        }
        return y;
    }

    @ParameterizedTest
    @EnumSource
    void aFormNeedsTwoPointsMoreThanConstants(GrowthForm form) {
        int few = form.fewestPoints() - 1;
        SaturatingGrid grid = new SaturatingGrid(days(9));

        assertThat(form.fewestPoints()).isEqualTo(form.parameters() + 2);
        assertThat(FittedForm.fit(form, days(few), noisyLine(few, 1), few, grid))
                .isEmpty();
        assertThat(FittedForm.fit(form, days(few + 1), noisyLine(few + 1, 1), few + 1, grid))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void pointsOnTheFormItselfHaveNoCriterion(GrowthForm form) {
        double[] flat = new double[9];

        assertThat(FittedForm.fit(form, days(9), flat, 9, new SaturatingGrid(days(9))))
                .isEmpty();
    }

    @Test
    void constantGrowthIsMostlyDescribedBestByOneRate() {
        int wins = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[] y = noisyLine(14, seed);
            double line = fit(GrowthForm.EXPONENTIAL, y).aicc();
            boolean lineWins = line < fit(GrowthForm.BROKEN_LINE, y).aicc()
                    && line < fit(GrowthForm.SATURATING, y).aicc();
            wins += lineWins ? 1 : 0;
        }

        assertThat(wins).isGreaterThan(28);
    }

    @Test
    void theErrorIsTheRootMeanSquareOfTheMisses() {
        double[] x = {0, 1, 2, 3, 4, 5, 6};
        double[] y = {0, 1.1, 1.9, 3.1, 4, 8, 2};
        FittedForm line = FittedForm.fit(GrowthForm.EXPONENTIAL, x, y, 5, new SaturatingGrid(x))
                .orElseThrow();
        LineFit same = LineFit.of(x, y, 5);

        double first = 8 - same.at(5);
        double second = 2 - same.at(6);
        assertThat(line.error(x, y, 5, 7))
                .isCloseTo(StrictMath.sqrt((first * first + second * second) / 2), within(1e-12));
    }

    private static FittedForm fit(GrowthForm form, double[] y) {
        return FittedForm.fit(form, days(y.length), y, y.length, new SaturatingGrid(days(y.length)))
                .orElseThrow();
    }
}
