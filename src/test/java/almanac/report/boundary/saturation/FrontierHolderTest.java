package almanac.report.boundary.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.dominance.SizedModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontierHolderTest {

    private static final double THRESHOLD = 13e9;
    private static final Set<YearMonth> MARCH = Set.of(YearMonth.of(2025, 3));

    private static SizedModel model(String day, double parameters, double score) {
        return new SizedModel(LocalDate.parse(day), parameters, OptionalDouble.empty(), score);
    }

    private static FrontierHolder holder(SizedModel... models) {
        return FrontierHolder.of(List.of(models), THRESHOLD, MARCH).orElseThrow();
    }

    @Test
    void theSmallModelThatMostLargeOnesMeetIsFound() {
        SizedModel early = model("2025-03-01", 7e9, 0.4);
        SizedModel late = model("2025-03-20", 1e9, 0.8);
        FrontierHolder holder = holder(
                late,
                early,
                model("2025-03-02", 70e9, 0.5),
                model("2025-03-20", 70e9, 0.5),
                model("2025-03-31", 34e9, 0.6));

        assertThat(holder.model()).isEqualTo(late);
        assertThat(holder.decides()).isEqualTo(2);
        assertThat(holder.without().share()).hasValue(0);
        assertThat(holder.without().small()).isEqualTo(1);
    }

    @Test
    void aLaterEqualScoreTakesNoComparisonOver() {
        SizedModel first = model("2025-03-01", 7e9, 0.4);

        assertThat(holder(first, model("2025-03-02", 3e9, 0.4), model("2025-03-03", 70e9, 0.3))
                        .model())
                .isEqualTo(first);
    }

    @Test
    void onlyTheMonthsAskedForCount() {
        List<SizedModel> models = List.of(model("2025-01-01", 7e9, 0.4), model("2025-02-01", 70e9, 0.3));

        assertThat(FrontierHolder.of(models, THRESHOLD, MARCH)).isEmpty();
    }

    @Test
    void aLargeModelBeforeEverySmallOneIsNotCompared() {
        List<SizedModel> models = List.of(model("2025-03-02", 7e9, 0.4), model("2025-03-01", 70e9, 0.3));

        assertThat(FrontierHolder.of(models, THRESHOLD, MARCH)).isEmpty();
    }
}
