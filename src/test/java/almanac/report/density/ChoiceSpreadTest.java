package almanac.report.density;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.density.Trend;
import almanac.stats.Quantiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoiceSpreadTest {

    private final List<Trend> trends = RealReport.result().comparable();
    private final ChoiceSpread spread = ChoiceSpread.of(trends);

    @Test
    void theBenchmarkMovesTheDoublingTimeMost() {
        assertThat(spread.driver()).isEqualTo("the benchmark");
        double[] medians = Stream.of("mmlu", "bbh", "math", "humaneval", "mbpp", "average-5")
                .mapToDouble(this::median)
                .sorted()
                .toArray();
        assertThat(spread.driverLowest()).isEqualTo(medians[0]);
        assertThat(spread.driverHighest()).isEqualTo(medians[5]);
    }

    /** Without the paper's own list, which varies less than the others. */
    private double median(String benchmark) {
        return Quantiles.median(trends.stream()
                .filter(trend -> trend.choices().benchmark().equals(benchmark) && trend.isRising())
                .filter(trend -> !trend.choices().population().id().equals("paper-v1"))
                .mapToDouble(Trend::doublingMonths)
                .toArray());
    }

    @Test
    void monthsAscend() {
        assertThat(spread.months()).isSorted().hasSize((int)
                trends.stream().filter(Trend::isRising).count());
    }

    @Test
    void aDoublingTimeThatRoundsToThePublishedOneIsNotBelowIt() {
        ChoiceSpread three = new ChoiceSpread(new double[] {3.44, 3.46, 3.52}, "", 1, 1);

        assertThat(three.below(3.5)).isEqualTo(1);
    }
}
