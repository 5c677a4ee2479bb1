package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static ModelDensity density(String id, LocalDate released, String stage, double effective) {
        SizedModel model = new SizedModel(id, id, "maker", "family", released, 1e9, 1e9, "");
        return new ModelDensity(
                new ModelScore(model, "mmlu", stage, 1, 0.5, 1),
                new TwoStepRuler(
                                new LossSurface.Fit(new LossSurface(5, 0.1, 100, 0.2, 0), 0, 0, true, 0, 0, 0),
                                new LogisticCurve.Fit(new LogisticCurve(0.25, 0.75, 9, 0.8), 0, true, 0),
                                0.3,
                                0.6)
                        .at(1e12),
                ParameterKind.TOTAL,
                new EffectiveSize(EffectiveSize.Status.INSIDE, OptionalDouble.of(effective)));
    }

    private static final List<ModelDensity> DENSITIES = List.of(
            density("dense", LocalDate.of(2025, 1, 1), "base", 3e9),
            density("tuned", LocalDate.of(2024, 1, 1), "instruct", 9e9),
            density("large", LocalDate.of(2024, 7, 23), "base", 1e9),
            density("old", LocalDate.of(2022, 1, 1), "base", 8e9),
            density("middle", LocalDate.of(2023, 5, 1), "base", 2e9));

    @Test
    void onlyBaseModelsSinceTheFirstDayAreRanked() {
        Ranking ranking = Ranking.of("large", DENSITIES, Optional.empty()).orElseThrow();

        assertThat(ranking.rank()).isEqualTo(3);
        assertThat(ranking.models()).isEqualTo(3);
        assertThat(ranking.share()).isEqualTo(1);
    }

    @Test
    void laterModelsDoNotCount() {
        Ranking ranking = Ranking.of("large", DENSITIES, Optional.of(LocalDate.of(2024, 9, 30)))
                .orElseThrow();

        assertThat(ranking.rank()).isEqualTo(2);
        assertThat(ranking.models()).isEqualTo(2);
    }

    @Test
    void aModelWithoutDensityHasNoPlace() {
        assertThat(Ranking.of("unknown", DENSITIES, Optional.empty())).isEmpty();
    }
}
