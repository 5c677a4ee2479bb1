package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ISplineBasisTest {

    private static final ISplineBasis UNEVEN = new ISplineBasis(new double[] {-1, 0.5, 0.75, 4});

    @Test
    void onOneIntervalTheFunctionsAreTailsOfABinomial() {
        ISplineBasis basis = new ISplineBasis(new double[] {2, 6});

        assertThat(basis.at(4)).containsExactly(new double[] {15 / 16.0, 11 / 16.0, 5 / 16.0, 1 / 16.0}, within(1e-15));
        assertThat(basis.at(3)[3]).isCloseTo(1 / 256.0, within(1e-15));
    }

    @Test
    void everyFunctionRisesFromNoughtToOne() {
        assertThat(UNEVEN.count()).isEqualTo(6);
        assertThat(UNEVEN.at(-1)).containsOnly(0.0);
        assertThat(UNEVEN.at(4)).containsExactly(new double[] {1, 1, 1, 1, 1, 1}, within(1e-14));
        double[] before = UNEVEN.at(-1);
        for (int step = 1; step <= 500; step++) {
            double[] now = UNEVEN.at(-1 + step / 100.0);
            for (int j = 0; j < now.length; j++) {
                assertThat(now[j]).isGreaterThanOrEqualTo(before[j] - 1e-15).isLessThanOrEqualTo(1);
            }
            before = now;
        }
    }

    @Test
    void laterFunctionsLieLower() {
        double[] risen = UNEVEN.at(0.6);

        for (int j = 1; j < risen.length; j++) {
            assertThat(risen[j]).isLessThanOrEqualTo(risen[j - 1]);
        }
        assertThat(risen[0]).isGreaterThan(risen[5]);
    }

    @Test
    void theFunctionsHaveNoJumpsAtTheKnots() {
        for (double knot : new double[] {0.5, 0.75}) {
            assertThat(UNEVEN.at(knot - 1e-9)).containsExactly(UNEVEN.at(knot), within(1e-7));
        }
    }

    @Test
    void beyondTheKnotsNothingChanges() {
        assertThat(UNEVEN.at(-7)).isEqualTo(UNEVEN.at(-1));
        assertThat(UNEVEN.at(9)).isEqualTo(UNEVEN.at(4));
    }

    @Test
    void knotsMustAscend() {
        assertThatThrownBy(() -> new ISplineBasis(new double[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ISplineBasis(new double[] {1, 1})).isInstanceOf(IllegalArgumentException.class);
    }
}
