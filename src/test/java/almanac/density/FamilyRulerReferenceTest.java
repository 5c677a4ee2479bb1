package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyRulerReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);

    static Stream<JsonNode> rulers() {
        return ReferenceFile.rows(ReferenceFile.read("family-rulers.json").path("rulers")).stream();
    }

    static Stream<JsonNode> models() {
        return ReferenceFile.rows(
                ReferenceFile.read("family-effective-sizes.json").path("models"))
                .stream();
    }

    private static FamilyRuler ours(String benchmark, String id) {
        return (FamilyRuler)
                RealDensities.densities().rulers().of(benchmark, id, "").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rulers")
    void theConstantsOfEveryRulerMatch(JsonNode row) {
        FamilyRuler ruler =
                ours(row.path("benchmark").asText(), row.path("ruler").asText());

        assertThat(ruler.members()).hasSize(row.path("sizes").asInt());
        assertThat(ruler.fit().converged()).isTrue();
        assertThat(ruler.fit().curve().floor()).isCloseTo(row.path("floor").asDouble(), within(1e-12));
        assertThat(-ruler.fit().curve().steepness()).isCloseTo(row.path("gamma").asDouble(), TOLERANCE);
        assertThat(ruler.fit().curve().midpoint() - StrictMath.log(1e9))
                .isCloseTo(row.path("ln_n0_billion").asDouble(), TOLERANCE);
        assertThat(100 * ruler.fit().rootMeanSquare())
                .isCloseTo(row.path("rms_points").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void scoresAndEffectiveSizesOfEveryModelMatch(JsonNode row) {
        row.path("scores")
                .properties()
                .forEach(score -> assertThat(100
                                * scored(score.getKey(), row.path("model").asText())
                                        .score())
                        .isCloseTo(score.getValue().asDouble(), TOLERANCE));
        for (Map.Entry<String, JsonNode> size : row.path("effective_billion").properties()) {
            ModelScore scored = scored(size.getKey(), row.path("model").asText());
            EffectiveSize ours = ours(size.getKey(), "qwen2.5").effectiveParameters(scored.score());
            if (size.getValue().isNull()) {
                assertThat(ours.parameters()).isEmpty();
            } else {
                assertThat(ours.parameters().orElseThrow() / 1e9)
                        .isCloseTo(size.getValue().asDouble(), TOLERANCE);
            }
        }
    }

    private static ModelScore scored(String benchmark, String model) {
        return RealDensities.densities().scores().get(benchmark).stream()
                .filter(score -> score.model().id().equals(model))
                .findFirst()
                .orElseThrow();
    }
}
