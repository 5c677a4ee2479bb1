package almanac.report.density.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.density.Densities;
import almanac.report.ReferenceFile;
import almanac.report.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompressionReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("compression-ratios.json");
    private static final Settings SETTINGS = new Settings(LocalDate.parse("2026-11-21"), 10, 1);
    private static final CompressionResult OURS =
            CompressionResult.of(RealData.catalog(), SETTINGS, Densities.of(RealData.catalog(), SETTINGS.asOf()));

    static Stream<Named<JsonNode>> pairs() {
        return named("pairs");
    }

    static Stream<Named<JsonNode>> quantised() {
        return named("quantised");
    }

    private static Stream<Named<JsonNode>> named(String list) {
        return ReferenceFile.rows(REFERENCE.path(list)).stream()
                .map(row -> Named.of(
                        row.path("child").asText() + " " + row.path("benchmark").asText() + " "
                                + row.path("ruler").asText(),
                        row));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theRatioToTheParentMatches(JsonNode row) {
        PairRatio ours = OURS.ratios().stream()
                .filter(ratio -> ratio.child().id().equals(row.path("child").asText())
                        && ratio.isOn(
                                row.path("benchmark").asText(),
                                row.path("ruler").asText(),
                                row.path("d0").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(ours.parent()).isEqualTo(row.path("parent").asText());
        assertThat(ours.ratio().orElseThrow()).isCloseTo(row.path("ratio").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("quantised")
    void theRatioOfAQuantisedVariantMatches(JsonNode row) {
        QuantisedRatio ours = OURS.usualQuantised(row.path("benchmark").asText()).stream()
                .filter(ratio ->
                        ratio.pair().childName().equals(row.path("child").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(ours.ratio().orElseThrow()).isCloseTo(row.path("ratio").asDouble(), TOLERANCE);
    }

    @Test
    void theCountsBelowOneMatch() {
        SignTest all = CompressionResult.signs(OURS.usualQuantised());
        SignTest mmlu = CompressionResult.signs(OURS.usualQuantised("mmlu"));

        assertThat(all.pairs()).isEqualTo(REFERENCE.path("quantised_pairs").asInt());
        assertThat(all.below()).isEqualTo(REFERENCE.path("quantised_below_one").asInt());
        assertThat(mmlu.pairs()).isEqualTo(REFERENCE.path("mmlu_pairs").asInt());
        assertThat(mmlu.below()).isEqualTo(REFERENCE.path("mmlu_below_one").asInt());
    }

    @Test
    void theSideOfAQuantisedRatioDoesNotDependOnTheRuler() {
        assertThat(OURS.quantised())
                .hasSizeGreaterThanOrEqualTo(REFERENCE.path("quantised_pairs").asInt())
                .allSatisfy(ratio -> assertThat(Math.signum(ratio.ratio().orElseThrow() - 1))
                        .isEqualTo(Math.signum(
                                ratio.pair().childScore() - ratio.pair().parentScore())));
    }

    @Test
    void theTokenBudgetMovesAPairAcrossOneOnlyWhereBothRatiosSaySo() {
        List<BudgetChange> changes = BudgetChange.of(OURS.ratios());

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.first().child()).isEqualTo(change.second().child());
            assertThat(change.first().ruler().d0Id())
                    .isNotEqualTo(change.second().ruler().d0Id());
            assertThat(change.factor()).isGreaterThan(1);
        });
        assertThat(changes.stream().filter(BudgetChange::changesSide))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(BudgetChange.sentence(changes))
                        .contains(change.first().child().name()));
    }

    @Test
    void theEstimateOfTheSignTestSaysWhatCountingByVariantGives() {
        SignTest variants = OURS.signsByVariant();

        assertThat(CompressionEstimates.of(OURS))
                .filteredOn(estimate -> estimate.id().equals(CompressionEstimates.SIGN_TEST))
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.caveat())
                        .contains("by variant " + variants.below() + " of " + variants.pairs()));
    }

    @Test
    void everyPairAndEveryQuantisedRowIsCountedOncePerBenchmark() {
        assertThat(OURS.rows())
                .hasSize(OURS.children().size() * 6
                        + RealData.catalog().compression().size())
                .extracting(row -> row.analysis() + row.key())
                .doesNotHaveDuplicates();
        assertThat(OURS.rows())
                .filteredOn(row -> !row.isUsed())
                .allMatch(row -> row.reason().equals("child-without-score"));
    }
}
