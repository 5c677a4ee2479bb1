package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedExponentGridTest {

    private static final double[] X = {1e7, 1e7, 8e7, 8e7, 4e8, 4e8, 1e9, 1e9};
    private static final double[] Z = {2e8, 4e9, 1e9, 3e10, 8e9, 9e10, 3e10, 1e12};
    private static final SharedExponent TRUTH = new SharedExponent(1.7, 120, 400, 0.27, 0, true);

    private static double[] heights(double noise) {
        SplittableRandom random = new SplittableRandom(1);
        double[] y = new double[X.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = TRUTH.at(X[i], Z[i]) + noise * random.nextGaussian();
        }
        return y;
    }

    @Test
    void aKnownLawIsGivenBack() {
        SharedExponent found = new SharedExponentGrid(X, Z, heights(0)).fit().orElseThrow();

        assertThat(found.exponent()).isCloseTo(0.27, within(1e-9));
        assertThat(found.constant()).isCloseTo(1.7, within(1e-7));
        assertThat(found.first()).isCloseTo(120, withinPercentage(1e-5));
        assertThat(found.second()).isCloseTo(400, withinPercentage(1e-5));
        assertThat(found.squares()).isLessThan(1e-20);
        assertThat(found.interior()).isTrue();
    }

    @Test
    void noNeighbourOfTheFitHasFewerSquares() {
        double[] y = heights(0.02);
        SharedExponent best = new SharedExponentGrid(X, Z, y).fit().orElseThrow();

        assertThat(best.squares()).isPositive().isCloseTo(squares(best, y), withinPercentage(1e-6));
        for (double step : new double[] {-1e-4, 1e-4}) {
            SharedExponent moved = new SharedExponent(
                    best.constant(), best.first() * (1 + step), best.second(), best.exponent(), 0, true);
            SharedExponent turned = new SharedExponent(
                    best.constant(), best.first(), best.second(), best.exponent() * (1 + step), 0, true);
            SharedExponent raised =
                    new SharedExponent(best.constant() + step, best.first(), best.second(), best.exponent(), 0, true);
            assertThat(squares(moved, y)).isGreaterThan(best.squares());
            assertThat(squares(turned, y)).isGreaterThan(best.squares());
            assertThat(squares(raised, y)).isGreaterThan(best.squares());
        }
    }

    private static double squares(SharedExponent law, double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += StrictMath.pow(law.at(X[i], Z[i]) - y[i], 2);
        }
        return sum;
    }

    @Test
    void aPointDrawnTwiceCountsAsTwoPoints() {
        double[] y = heights(0.02);
        SharedExponent drawn = new SharedExponentGrid(X, Z, y)
                .fit(new int[] {2, 1, 1, 1, 1, 1, 1, 0})
                .orElseThrow();
        int[] places = {0, 0, 1, 2, 3, 4, 5, 6};
        double[] x = new double[places.length];
        double[] z = new double[places.length];
        double[] repeated = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            x[i] = X[places[i]];
            z[i] = Z[places[i]];
            repeated[i] = y[places[i]];
        }
        SharedExponent written = new SharedExponentGrid(x, z, repeated).fit().orElseThrow();

        assertThat(drawn.exponent()).isCloseTo(written.exponent(), within(1e-8));
        assertThat(drawn.squares()).isCloseTo(written.squares(), withinPercentage(1e-6));
    }

    @Test
    void covariatesInAFixedRatioDoNotTellTheMultiplesApart() {
        double[] twenty = new double[X.length];
        for (int i = 0; i < X.length; i++) {
            twenty[i] = 20 * X[i];
        }

        assertThat(new SharedExponentGrid(X, twenty, heights(0)).fit()).isEmpty();
    }

    @Test
    void aFallThatIsLinearInTheLogarithmHasNoExponentInside() {
        double[] y = new double[X.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 20 - 0.1 * StrictMath.log(X[i]) - 0.2 * StrictMath.log(Z[i]);
        }

        assertThat(new SharedExponentGrid(X, Z, y).fit().orElseThrow().interior())
                .isFalse();
    }
}
