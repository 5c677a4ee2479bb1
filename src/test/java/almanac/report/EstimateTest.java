package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static Estimate estimate(String id, double value, Optional<Interval> interval) {
        return new Estimate(id, value, "months", interval, "few records", 3, 9, LocalDate.of(2026, 11, 21), Map.of());
    }

    private static final String ID = "capability-density.mmlu.doubling-months";

    @Test
    void theValueIsRoundedByItsUncertainty() {
        Interval wide = new Interval(0.95, 3.378, 4.612, "by hand", 100, 1);

        Estimate estimate = estimate(ID, 3.6123, Optional.of(wide));

        assertThat(estimate.shown()).isEqualTo("3.6");
        assertThat(estimate.shownWithUnit()).isEqualTo("3.6\u00a0months");
        assertThat(estimate.shownInterval()).isEqualTo("3.4–4.6");
    }

    @Test
    void withoutAnIntervalTheReasonIsShown() {
        Estimate estimate = estimate(ID, 3.6123, Optional.empty());

        assertThat(estimate.shown()).isEqualTo("3.6");
        assertThat(estimate.shownInterval()).isEqualTo("no interval: few records");
    }

    @Test
    void theIdBeginsWithTheReport() {
        assertThat(estimate(ID, 1, Optional.empty()).report()).isEqualTo("capability-density");
    }

    @Test
    void anotherNameLeavesTheNumberAsItWas() {
        Estimate estimate = estimate(ID, 1, Optional.empty());

        assertThat(estimate.named("capability-density.mmlu.r2").named(ID)).isEqualTo(estimate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmlu", "density.mmlu", "a.b.c.d", "Density.mmlu.months", "density.mmlu-64.8.months"})
    void anIdHasThreePartsOfLowerCaseWords(String id) {
        assertThatThrownBy(() -> estimate(id, 1, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an estimate id: " + id);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aValueIsFinite(double value) {
        assertThatThrownBy(() -> estimate(ID, value, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("estimate " + ID + " must be finite, was " + value);
    }
}
