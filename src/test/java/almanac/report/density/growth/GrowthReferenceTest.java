package almanac.report.density.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.BreakTest;
import almanac.stats.FittedForm;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);

    static Stream<Named<JsonNode>> rows() {
        return ReferenceFile.rows(ReferenceFile.read("density-growth.json").path("rows")).stream()
                .map(row -> Named.of(
                        row.path("benchmark").asText() + " by "
                                + row.path("ruler").asText(),
                        row));
    }

    private static SeriesGrowth ours(JsonNode row) {
        return RealGrowth.all().stream()
                .filter(growth -> Stream.of("benchmark", "ruler", "d0", "rule")
                        .allMatch(name -> row.path(name)
                                .asText()
                                .equals(growth.series().choices().spec().get(name))))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void squaresAndCriteriaMatch(JsonNode row) {
        SeriesGrowth growth = ours(row);

        assertThat(growth.series().points().count())
                .isEqualTo(row.path("points").asInt());
        assertThat(row.path("forms").size()).isEqualTo(growth.forms().size());
        for (JsonNode form : ReferenceFile.rows(row.path("forms"))) {
            FittedForm fitted = result(growth, form).fitted().orElseThrow();
            assertThat(fitted.squares()).isCloseTo(form.path("rss").asDouble(), TOLERANCE);
            assertThat(fitted.aicc()).isCloseTo(form.path("aicc").asDouble(), within(1e-3));
            assertThat(fitted.bic()).isCloseTo(form.path("bic").asDouble(), within(1e-3));
        }
    }

    private static FormResult result(SeriesGrowth growth, JsonNode form) {
        return growth.forms().stream()
                .filter(candidate ->
                        candidate.form().id().equals(form.path("form").asText()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theBreakAndItsStatisticMatch(JsonNode row) {
        BreakTest test = ours(row).test().orElseThrow();
        JsonNode lines = ReferenceFile.rows(row.path("forms")).stream()
                .filter(form -> form.path("form").asText().equals("broken-line"))
                .findFirst()
                .orElseThrow();

        assertThat(test.lines().knot()).isEqualTo(lines.path("knot").asDouble());
        assertThat(test.lines().slopeBefore()).isCloseTo(lines.path("before").asDouble(), TOLERANCE);
        assertThat(test.lines().slopeAfter()).isCloseTo(lines.path("after").asDouble(), TOLERANCE);
        assertThat(test.lines().supF()).isCloseTo(row.path("sup_f").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void predictionsOfLaterRecordsMatch(JsonNode row) {
        SeriesGrowth growth = ours(row);
        int compared = 0;
        for (JsonNode form : ReferenceFile.rows(row.path("forms"))) {
            for (JsonNode expected : form.path("holdouts")) {
                HoldOut holdOut = growth.holdOuts().stream()
                        .filter(candidate ->
                                candidate.form().id().equals(form.path("form").asText())
                                        && candidate
                                                .until()
                                                .toString()
                                                .equals(expected.path("from").asText()))
                        .findFirst()
                        .orElseThrow();
                assertThat(holdOut.later()).isEqualTo(expected.path("later").asInt());
                assertThat(holdOut.error().orElseThrow())
                        .isCloseTo(expected.path("rmse").asDouble(), withinPercentage(0.1));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }
}
