package almanac.report.density.equal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.density.Densities;
import almanac.report.ReferenceFile;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizeSeriesReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("equal-performance.json");
    private static final Densities DENSITIES = Densities.of(RealData.catalog(), LocalDate.parse("2026-11-21"));

    static Stream<Named<JsonNode>> series() {
        return ReferenceFile.rows(REFERENCE.path("series")).stream()
                .map(row -> Named.of(threshold(row).id(), row));
    }

    private static ScoreThreshold threshold(JsonNode row) {
        return new ScoreThreshold(
                row.path("benchmark").asText(), row.path("points").asInt());
    }

    private static SizeSeries ours(JsonNode row) {
        ScoreThreshold threshold = threshold(row);
        return SizeSeries.of(
                DENSITIES.scores().get(threshold.benchmark()),
                threshold,
                Optional.of(LocalDate.parse(REFERENCE.path("until").asText())),
                new Resampling(10, 1));
    }

    @ParameterizedTest
    @MethodSource("series")
    void recordsMatch(JsonNode row) {
        List<JsonNode> records = ReferenceFile.rows(row.path("records"));

        assertThat(ours(row).records())
                .extracting(
                        record -> record.model().id(),
                        SizeSeries::day,
                        record -> Math.round(SizeSeries.parameters(record)))
                .containsExactlyElementsOf(records.stream()
                        .map(record -> org.assertj.core.groups.Tuple.tuple(
                                record.path("model").asText(),
                                record.path("day").asDouble(),
                                record.path("parameters").asLong()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("series")
    void halvingTimesMatch(JsonNode row) {
        SizeSeries series = ours(row);

        assertThat(series.endpointHalvingDays().orElseThrow())
                .isCloseTo(row.path("endpoint_halving_days").asDouble(), TOLERANCE);
        assertThat(series.halvingDays().isPresent())
                .isEqualTo(!row.path("halving_days").isNull());
        series.halvingDays().ifPresent(days -> {
            assertThat(days).isCloseTo(row.path("halving_days").asDouble(), TOLERANCE);
            assertThat(series.trend().orElseThrow().line().r2())
                    .isCloseTo(row.path("r2").asDouble(), TOLERANCE);
        });
    }

    @Test
    void thePagesThresholdsHoldThoseOfTheReference() {
        assertThat(ScoreThreshold.ALL)
                .containsAll(ReferenceFile.rows(REFERENCE.path("series")).stream()
                        .map(SizeSeriesReferenceTest::threshold)
                        .toList());
    }

    @Test
    void thePairMatches() {
        JsonNode expected = REFERENCE.path("pair");
        SizePair pair = SizePair.of(
                        DENSITIES,
                        expected.path("small").asText(),
                        expected.path("large").asText())
                .orElseThrow();

        assertThat(pair.sizeRatio()).isCloseTo(expected.path("size_ratio").asDouble(), TOLERANCE);
        assertThat(pair.days()).isEqualTo(expected.path("days").asLong());
        for (JsonNode row : ReferenceFile.rows(expected.path("scores"))) {
            SizePair.BothScores both = pair.scores().stream()
                    .filter(scores ->
                            scores.benchmark().equals(row.path("benchmark").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(100 * both.small().orElseThrow().score())
                    .isCloseTo(row.path("small").asDouble(), TOLERANCE);
            assertThat(100 * both.large().orElseThrow().score())
                    .isCloseTo(row.path("large").asDouble(), TOLERANCE);
        }
    }
}
