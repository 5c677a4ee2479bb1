package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class RivalQuantilesTest {

    private static final SmoothedPinball LOSS = new SmoothedPinball(0.98, 50);
    private static final double[] X = new double[400];
    private static final double[] Y = new double[400];

    static {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < X.length; i++) {
            X[i] = 20 + (i % 50) / 10.0;
            Y[i] = (1 - 0.8 * StrictMath.pow(10, -0.2 * (X[i] - 20))) * random.nextDouble();
        }
    }

    private static double meanLoss(DoubleUnaryOperator curve) {
        double sum = 0;
        for (int i = 0; i < X.length; i++) {
            sum += LOSS.at(Y[i] - curve.applyAsDouble(X[i]));
        }
        return sum / X.length;
    }

    @Test
    void atTheBestConstantTheSmoothedShareAboveIsOneLessTheLevel() {
        double constant = ConstantQuantile.of(Y, LOSS);

        double above = Arrays.stream(Y)
                .map(y -> 1 / (1 + StrictMath.exp(-50 * (y - constant))))
                .average()
                .orElseThrow();

        assertThat(above).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void constantsStayBetweenNoughtAndOne() {
        assertThat(ConstantQuantile.of(new double[] {1, 1, 1}, LOSS)).isEqualTo(1);
        assertThat(ConstantQuantile.of(new double[] {0, 0}, new SmoothedPinball(0.02, 50)))
                .isZero();
        assertThat(ConstantQuantile.of(new double[] {0, 0}, LOSS)).isCloseTo(StrictMath.log(49) / 50, within(1e-12));
    }

    @Test
    void everyBinHasTheConstantOfItsOwnRows() {
        EqualMassBins bins = new EqualMassBins(new double[] {0, 1, 2, 3});

        double[] constants =
                ConstantQuantile.of(new double[] {0.5, 2.5, 0.7, 9}, new double[] {0.1, 0.6, 0.3, 0.9}, bins, LOSS);

        assertThat(constants[0]).isEqualTo(ConstantQuantile.of(new double[] {0.1, 0.3}, LOSS));
        assertThat(constants[1]).isNaN();
        assertThat(constants[2]).isEqualTo(ConstantQuantile.of(new double[] {0.6}, LOSS));
    }

    @Test
    void noNeighbourOfThePowerLawIsBetter() {
        ErrorPowerQuantile.Fit fit = ErrorPowerQuantile.fit(GroupedRows.of(X, Y), LOSS);

        assertThat(fit.projectedGradient()).isLessThan(1e-9);
        assertThat(fit.loss()).isCloseTo(meanLoss(fit::at), within(1e-14));
        for (double error : new double[] {-1e-3, 0, 1e-3}) {
            for (double exponent : new double[] {-1e-3, 0, 1e-3}) {
                ErrorPowerQuantile.Fit other =
                        new ErrorPowerQuantile.Fit(fit.error() + error, fit.exponent() + exponent, fit.lowest(), 0, 0);
                assertThat(meanLoss(other::at)).isGreaterThanOrEqualTo(fit.loss());
            }
        }
    }

    @Test
    void thePowerLawFindsTheExponentItsRowsWereMadeWith() {
        ErrorPowerQuantile.Fit fit = ErrorPowerQuantile.fit(GroupedRows.of(X, Y), LOSS);

        assertThat(fit.exponent()).isCloseTo(0.2, within(0.05));
        assertThat(fit.error()).isCloseTo(0.8, within(0.1));
    }

    @Test
    void thePowerLawNeverFallsAndStaysBetweenNoughtAndOne() {
        double[] falling = Arrays.stream(X).map(x -> (25 - x) / 5).toArray();
        ErrorPowerQuantile.Fit flat = ErrorPowerQuantile.fit(GroupedRows.of(X, falling), LOSS);
        double[] steep = Arrays.stream(X).map(x -> x < 22.5 ? 0 : 0.9).toArray();
        ErrorPowerQuantile.Fit rising = ErrorPowerQuantile.fit(GroupedRows.of(X, steep), new SmoothedPinball(0.1, 50));

        assertThat(flat.exponent()).isZero();
        assertThat(flat.at(21)).isEqualTo(flat.at(24)).isBetween(0.0, 1.0);
        assertThat(rising.error()).isEqualTo(1);
        assertThat(rising.at(20)).isZero();
        assertThat(rising.at(24.9)).isBetween(0.0, 1.0);
    }

    @Test
    void theGradientOfTheSplineIsThatOfDifferences() {
        SplineObjective objective =
                new SplineObjective(GroupedRows.of(X, Y), LOSS, new ISplineBasis(new double[] {20, 22, 23, 24.9}));
        double[] point = {-1, 0.7, -0.2, -1, 0.5, 1.5, -2, 0.1, 0.9};
        double[] gradient = new double[point.length];
        objective.at(point, gradient);

        for (int j = 0; j < point.length; j++) {
            double[] above = point.clone();
            double[] below = point.clone();
            above[j] += 1e-5;
            below[j] -= 1e-5;
            double difference =
                    objective.at(above, new double[point.length]) - objective.at(below, new double[point.length]);
            assertThat(gradient[j]).isCloseTo(difference / 2e-5, within(1e-9));
        }
    }

    @Test
    void theSplineRisesAndFitsAtLeastAsWellAsTheConstant() {
        SplineQuantile.Fit fit = SplineQuantile.fit(GroupedRows.of(X, Y), LOSS);

        assertThat(fit.gradient()).isLessThan(1e-7);
        assertThat(fit.loss())
                .isCloseTo(meanLoss(fit.curve()::at), within(1e-14))
                .isLessThan(fit.objective());
        double constant = ConstantQuantile.of(Y, LOSS);
        assertThat(fit.loss()).isLessThan(meanLoss(x -> constant));
        for (double x = 19; x < 26; x += 0.1) {
            assertThat(fit.curve().at(x + 0.1))
                    .isGreaterThanOrEqualTo(fit.curve().at(x))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void theOrderOfTheRowsDoesNotMatterToTheSpline() {
        double[] x = new double[X.length];
        double[] y = new double[Y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = X[X.length - 1 - i];
            y[i] = Y[Y.length - 1 - i];
        }

        SplineQuantile.Fit one = SplineQuantile.fit(GroupedRows.of(X, Y), LOSS);
        SplineQuantile.Fit other = SplineQuantile.fit(GroupedRows.of(x, y), LOSS);

        assertThat(other.objective()).isEqualTo(one.objective());
        assertThat(other.curve().weights()).isEqualTo(one.curve().weights());
    }

    @Test
    void aSplineNeedsTwoDistinctX() {
        GroupedRows rows = GroupedRows.of(new double[] {1, 1}, new double[] {0.2, 0.3});

        assertThatThrownBy(() -> SplineQuantile.fit(rows, LOSS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoDistinctXSuffice() {
        GroupedRows rows = GroupedRows.of(new double[] {1, 1, 2, 2}, new double[] {0.2, 0.3, 0.6, 0.5});

        SplineQuantile.Fit fit = SplineQuantile.fit(rows, LOSS);

        assertThat(fit.curve().at(2)).isGreaterThan(fit.curve().at(1));
    }
}
