package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IsoFlopReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(1e-4);

    static Stream<Named<JsonNode>> sets() {
        return ReferenceFile.rows(ReferenceFile.read("scaling-isoflop.json").path("sets")).stream()
                .map(row -> Named.of(row.path("dataset").asText(), row));
    }

    private static IsoFlopAllocation ours(JsonNode row) {
        return RealAllocations.of(
                row.path("dataset").asText(), row.path("subset").asText(), OptimumRule.PARABOLA);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theVertexOfEachBudgetMatches(JsonNode row) {
        List<BudgetOptimum> found = ours(row).budgets().stream()
                .filter(budget -> budget.optimum().isPresent())
                .toList();
        List<JsonNode> vertices = ReferenceFile.rows(row.path("vertices"));

        assertThat(found).hasSameSizeAs(vertices);
        for (int i = 0; i < vertices.size(); i++) {
            Optimum optimum = found.get(i).optimum().orElseThrow();
            assertThat(optimum.flop()).isCloseTo(vertices.get(i).get(0).asDouble(), TOLERANCE);
            assertThat(optimum.parameters()).isCloseTo(vertices.get(i).get(1).asDouble(), TOLERANCE);
            assertThat(optimum.tokens()).isCloseTo(vertices.get(i).get(2).asDouble(), TOLERANCE);
            assertThat(optimum.loss()).isCloseTo(vertices.get(i).get(3).asDouble(), TOLERANCE);
            assertThat(found.get(i).budget().runs())
                    .hasSize(vertices.get(i).get(4).asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theLawThroughTheVerticesMatches(JsonNode row) {
        AllocationLaw law = ours(row).allocation().law().orElseThrow();

        assertThat(law.budgets()).isEqualTo(row.path("budgets").asInt());
        assertThat(law.parameters().exponent()).isCloseTo(row.path("exponent_n").asDouble(), TOLERANCE);
        assertThat(law.parameters().standardError())
                .isCloseTo(row.path("standard_error").asDouble(), TOLERANCE);
        assertThat(law.parameters().coefficient())
                .isCloseTo(row.path("coefficient_n").asDouble(), TOLERANCE);
        assertThat(law.tokens().exponent()).isCloseTo(row.path("exponent_d").asDouble(), TOLERANCE);
        assertThat(law.tokens().coefficient())
                .isCloseTo(row.path("coefficient_d").asDouble(), TOLERANCE);
        assertThat(law.alphaC()).isCloseTo(row.path("alpha_c").asDouble(), TOLERANCE);
        assertThat(law.parameters().at(5.76e23))
                .isCloseTo(row.path("parameters_at_5.76e23").asDouble(), TOLERANCE);
        assertThat(law.tokens().at(5.76e23))
                .isCloseTo(row.path("tokens_at_5.76e23").asDouble(), TOLERANCE);
    }
}
