package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DensityReferenceTest {

    private static final Map<String, List<ModelDensity>> OURS = RealDensities.densities().all().stream()
            .filter(density -> density.kind() == ParameterKind.TOTAL
                    && density.ruler().id().equals(TwoStepRuler.AtBudget.ID))
            .collect(Collectors.groupingBy(density -> density.scored().model().id()));

    private static List<JsonNode> reference() {
        return ReferenceFile.rows(ReferenceFile.read("mmlu-densities.json").path("models"));
    }

    static Stream<JsonNode> models() {
        return reference().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDensityOfEveryModelMatches(JsonNode row) {
        assertMatches(row, "d0_1e12", "1e12");
        assertMatches(row, "d0_5e12", "5e12");
    }

    private static void assertMatches(JsonNode row, String column, String d0) {
        ModelDensity ours = OURS.get(row.path("model").asText()).stream()
                .filter(density -> density.ruler().d0Id().equals(d0))
                .findFirst()
                .orElseThrow();
        if (row.path(column).isNull()) {
            assertThat(ours.density()).isEmpty();
        } else {
            assertThat(ours.density().orElseThrow()).isCloseTo(row.path(column).asDouble(), withinPercentage(0.01));
        }
    }

    @Test
    void noModelHasADensityThatTheReferenceLacks() {
        assertThat(OURS.keySet())
                .containsExactlyInAnyOrderElementsOf(reference().stream()
                        .map(row -> row.path("model").asText())
                        .toList());
    }

    @Test
    void onlyModelsBelowTheScoreOfGuessingHaveNoDensity() {
        assertThat(RealDensities.densities().of(TrendChoices.MMLU).stream()
                        .filter(density -> density.density().isEmpty()))
                .extracting(density -> density.effective().status())
                .isNotEmpty()
                .containsOnly(EffectiveSize.Status.BELOW_FLOOR);
    }
}
