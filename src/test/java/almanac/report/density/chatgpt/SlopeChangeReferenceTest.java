package almanac.report.density.chatgpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.density.Densities;
import almanac.density.Population;
import almanac.density.TrendChoices;
import almanac.report.ReferenceFile;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlopeChangeReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final Densities DENSITIES = Densities.of(RealData.catalog(), LocalDate.parse("2026-11-21"));

    static Stream<Named<JsonNode>> changes() {
        return ReferenceFile.rows(ReferenceFile.read("chatgpt-slopes.json").path("changes")).stream()
                .map(row -> Named.of(choices(row).subject(), row));
    }

    private static TrendChoices choices(JsonNode row) {
        Population population = Stream.of(Population.values())
                .filter(one -> one.id().equals(row.path("population").asText()))
                .findFirst()
                .orElseThrow();
        return TrendChoices.MMLU
                .readBy(row.path("ruler").asText(), row.path("d0").asText())
                .among(population)
                .until(ReferenceFile.until(row));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void slopesRecordsAndRatioMatch(JsonNode row) {
        SlopeChange ours =
                SlopeChange.of(DENSITIES, choices(row), new Resampling(20, 1)).orElseThrow();

        assertThat(ours.before().records())
                .extracting(point -> point.model().scored().model().id())
                .containsExactlyElementsOf(ReferenceFile.rows(row.path("records_before")).stream()
                        .map(JsonNode::asText)
                        .toList());
        assertThat(ours.before().line().slope())
                .isCloseTo(row.path("slope_before").asDouble(), TOLERANCE);
        assertThat(ours.before().line().r2()).isCloseTo(row.path("r2_before").asDouble(), TOLERANCE);
        assertThat(ours.later().records()).hasSize(row.path("records_after").asInt());
        assertThat(ours.later().line().slope())
                .isCloseTo(row.path("slope_after").asDouble(), TOLERANCE);
        assertThat(ours.ratio()).isCloseTo(row.path("ratio").asDouble(), TOLERANCE);
    }

    @Test
    void replicatesArePairedAndKeepThreeRecordsOnBothSides() {
        SlopeChange ours = SlopeChange.of(DENSITIES, ChatgptResult.HEADLINE, new Resampling(200, 1))
                .orElseThrow();

        assertThat(ours.replicates().count()).isBetween(1, 199);
        assertThat(List.of(ours.replicates().rows())).allSatisfy(replicate -> {
            assertThat(replicate[0]).isPositive();
            assertThat(replicate[2]).isEqualTo(replicate[1] / replicate[0]);
        });
    }

    @Test
    void aBenchmarkWithoutThreeRecordsBeforeHasNoChange() {
        TrendChoices mbpp = TrendChoices.HEADLINE.on("mbpp");

        assertThat(SlopeChange.of(DENSITIES, mbpp, new Resampling(5, 1))).isEmpty();
    }
}
