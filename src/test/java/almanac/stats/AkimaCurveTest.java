package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.interpolation.AkimaSplineInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkimaCurveTest {

    private static final double[] X = {0, 1, 2.5, 3, 4.5, 6, 7};
    private static final double[] Y = {3, 2, 1.1, 1, 1.3, 1.35, 2.5};
    private static final AkimaCurve CURVE = AkimaCurve.through(X, Y);

    @ParameterizedTest
    @CsvSource({
        "0.4, 2.552",
        "1.7, 1.5053333333333334",
        "2.9, 0.9987294117647059",
        "3.3, 1.0395216548157724",
        "5.2, 1.3225003885003885",
        "6.6, 1.8663220779220775"
    })
    void heightsAgreeWithThoseOfScipy(double place, double height) {
        assertThat(CURVE.at(place)).isCloseTo(height, within(1e-13));
    }

    @Test
    void theCurveGoesThroughItsPoints() {
        for (int i = 0; i < X.length; i++) {
            assertThat(CURVE.at(X[i])).isCloseTo(Y[i], within(1e-14));
        }
    }

    @Test
    void theInnerPiecesAreThoseOfCommonsMathAndTheOuterOnesAreNot() {
        UnivariateFunction other = new AkimaSplineInterpolator().interpolate(X, Y);

        assertThat(CURVE.at(2.8)).isCloseTo(other.value(2.8), within(1e-13));
        assertThat(CURVE.at(3.7)).isCloseTo(other.value(3.7), within(1e-13));
        assertThat(Math.abs(CURVE.at(6.5) - other.value(6.5))).isGreaterThan(1e-3);
    }

    @Test
    void pointsOnALineGiveTheLine() {
        AkimaCurve line = AkimaCurve.through(new double[] {0, 1, 3, 4}, new double[] {1, 3, 7, 9});

        assertThat(line.at(0.3)).isCloseTo(1.6, within(1e-14));
        assertThat(line.at(3.9)).isCloseTo(8.8, within(1e-14));
    }

    @Test
    void aLoneOutlierDoesNotBendTheLineBeyondItsNeighbours() {
        AkimaCurve curve = AkimaCurve.through(new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {0, 0, 0, 1, 0, 0, 0});

        assertThat(curve.at(0.5)).isZero();
        assertThat(curve.at(1.5)).isZero();
        assertThat(curve.at(2.5)).isPositive();
    }

    @Test
    void fewerThanThreePointsOrUnsortedOnesAreRefused() {
        assertThatThrownBy(() -> AkimaCurve.through(new double[] {1, 2}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three points");
        assertThatThrownBy(() -> AkimaCurve.through(new double[] {1, 2, 2}, new double[] {1, 2, 3}))
                .hasMessageContaining("ascend");
    }

    @Test
    void placesOutsideThePointsAreRefused() {
        assertThatThrownBy(() -> CURVE.at(7.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CURVE.at(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
