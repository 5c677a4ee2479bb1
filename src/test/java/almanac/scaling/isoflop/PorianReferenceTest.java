package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PorianReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(1e-4);

    /** The authors' medians stand at three digits and are resampled, ours are not. */
    private static final double MEDIAN = 0.0045;

    static Stream<Named<JsonNode>> protocols() {
        return ReferenceFile.rows(ReferenceFile.read("scaling-porian.json").path("protocols")).stream()
                .map(row -> Named.of(row.path("dataset").asText(), row));
    }

    private static AllocationLaw law(String dataset, OptimumRule rule) {
        return RealAllocations.of(dataset, IsoFlopSets.ALL, rule)
                .allocation()
                .law()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void theLowestNodeOfEachBudgetMatches(JsonNode row) {
        List<Optimum> found =
                RealAllocations.of(row.path("dataset").asText(), IsoFlopSets.ALL, OptimumRule.AKIMA).budgets().stream()
                        .flatMap(budget -> budget.optimum().stream())
                        .toList();
        List<JsonNode> optima = ReferenceFile.rows(row.path("akima").path("optima"));

        assertThat(found).hasSameSizeAs(optima);
        for (int i = 0; i < optima.size(); i++) {
            assertThat(found.get(i).flop()).isEqualTo(optima.get(i).get(0).asDouble());
            assertThat(found.get(i).parameters()).isCloseTo(optima.get(i).get(1).asDouble(), TOLERANCE);
            assertThat(found.get(i).loss()).isCloseTo(optima.get(i).get(2).asDouble(), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void theLawsMatch(JsonNode row) {
        AllocationLaw akima = law(row.path("dataset").asText(), OptimumRule.AKIMA);
        JsonNode wanted = row.path("akima");

        assertThat(akima.budgets()).isEqualTo(wanted.path("budgets").asInt());
        assertThat(akima.parameters().exponent())
                .isCloseTo(wanted.path("exponent").asDouble(), TOLERANCE);
        assertThat(akima.parameters().coefficient())
                .isCloseTo(wanted.path("coefficient").asDouble(), TOLERANCE);
        assertThat(akima.parameters().line().r2()).isCloseTo(wanted.path("r2").asDouble(), TOLERANCE);
        assertThat(akima.parameters().at(5.88e23))
                .isCloseTo(row.path("parameters_at_5.88e23").asDouble(), TOLERANCE);
        assertThat(akima.alphaC()).isCloseTo(row.path("alpha_c").asDouble(), TOLERANCE);
        assertThat(akima.loss().scale()).isCloseTo(row.path("c_c").asDouble(), TOLERANCE);
        assertThat(akima.loss().line().r2()).isCloseTo(row.path("loss_r2").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void theParabolasThroughFivePointsMatch(JsonNode row) {
        AllocationLaw five = law(row.path("dataset").asText(), OptimumRule.FIVE_POINTS);
        JsonNode wanted = row.path("parabola_5");

        assertThat(five.budgets()).isEqualTo(wanted.path("budgets").asInt());
        assertThat(five.parameters().exponent())
                .isCloseTo(wanted.path("exponent").asDouble(), TOLERANCE);
        assertThat(five.parameters().coefficient())
                .isCloseTo(wanted.path("coefficient").asDouble(), TOLERANCE);
    }

    @Test
    void everyStepLiesNearTheMedianThatTheAuthorsStore() {
        List<PorianStep> steps = PorianStep.all();

        assertThat(steps).hasSize(10);
        for (PorianStep step : steps) {
            assertThat(law(step.dataset(), OptimumRule.AKIMA).parameters().exponent())
                    .as(step.dataset())
                    .isCloseTo(step.publishedExponent(), within(MEDIAN));
        }
    }

    @Test
    void thePublishedMediansOfTheStepsAreTheRoundedOnesOfTheAuthors() {
        List<JsonNode> rows =
                ReferenceFile.rows(ReferenceFile.read("scaling-porian.json").path("protocols"));
        int compared = 0;
        for (PorianStep step : PorianStep.all()) {
            for (JsonNode row : rows) {
                if (row.path("dataset").asText().equals(step.dataset())) {
                    assertThat(step.publishedExponent())
                            .isCloseTo(row.path("published_median").asDouble(), within(5e-4));
                    compared++;
                }
            }
        }

        assertThat(compared).isEqualTo(7);
    }

    @Test
    void eachStepLowersTheExponentOnBothCorpora() {
        List<PorianStep> steps = PorianStep.all();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).corpus().equals(steps.get(i - 1).corpus())) {
                assertThat(law(steps.get(i).dataset(), OptimumRule.AKIMA)
                                .parameters()
                                .exponent())
                        .isLessThan(law(steps.get(i - 1).dataset(), OptimumRule.AKIMA)
                                .parameters()
                                .exponent());
            }
        }
    }
}
