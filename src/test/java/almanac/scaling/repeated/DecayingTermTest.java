package almanac.scaling.repeated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class DecayingTermTest {

    private static final DecayingTerm TERM = new DecayingTerm(new double[] {2, 2, 2}, new double[] {0, 3, 90}, 0.35);

    @Test
    void theDerivativesAreThoseOfDifferences() {
        double step = 1e-4;
        for (int run = 0; run < 3; run++) {
            for (double log : new double[] {-1, 1, 4, 7}) {
                double[] found = new double[3];
                TERM.at(run, StrictMath.exp(log), found);
                double below = TERM.at(run, StrictMath.exp(log - step));
                double here = TERM.at(run, StrictMath.exp(log));
                double above = TERM.at(run, StrictMath.exp(log + step));

                assertThat(found[0]).isCloseTo(here, within(1e-14));
                assertThat(found[1]).isCloseTo((above - below) / (2 * step), within(1e-8));
                assertThat(found[2]).isCloseTo((above - 2 * here + below) / (step * step), within(1e-6));
            }
        }
    }

    @Test
    void aRunWithoutRepeatsHasTheFreshTerm() {
        assertThat(TERM.at(0, 5)).isEqualTo(2);
    }

    @Test
    void withoutDecayRepeatsCountInFull() {
        assertThat(TERM.at(1, RepeatedDataLaw.NO_DECAY))
                .isCloseTo(2 * StrictMath.pow(4, -0.35), withinPercentage(1e-8));
    }
}
