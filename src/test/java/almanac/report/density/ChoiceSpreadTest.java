package almanac.report.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Medians recomputed from the published table density-trends.csv with the statistics module of Python 3.11. */
class ChoiceSpreadTest {

    private final ChoiceSpread spread = ChoiceSpread.of(RealDensities.result().trends());

    @Test
    void theEndOfTheDataMovesTheDoublingTimeMost() {
        assertThat(spread.driver()).isEqualTo("the end of the data");
        assertThat(spread.driverLowest()).isCloseTo(3.58, within(0.01));
        assertThat(spread.driverHighest()).isCloseTo(4.72, within(0.01));
    }

    @Test
    void monthsAscend() {
        assertThat(spread.months()).isSorted().hasSize(68);
    }
}
