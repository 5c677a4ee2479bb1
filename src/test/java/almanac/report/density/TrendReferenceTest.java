package almanac.report.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.Interval;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrendReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final Percentage LIMITS = withinPercentage(10);
    private static final int FEWEST_RECORDS_FOR_LIMITS = 5;

    static Stream<Named<JsonNode>> trends() {
        return ReferenceFile.rows(ReferenceFile.read("mmlu-density-trends.json").path("trends")).stream()
                .map(row -> Named.of(choices(row, EnvelopeRule.RECORDS).subject(), row));
    }

    private static TrendChoices choices(JsonNode row, EnvelopeRule rule) {
        Population population = Stream.of(Population.values())
                .filter(candidate ->
                        candidate.id().equals(row.path("population").asText()))
                .findFirst()
                .orElseThrow();
        return new TrendChoices(
                population, row.path("d0").asDouble(), ParameterKind.TOTAL, ReferenceFile.until(row), rule);
    }

    private static Trend ours(JsonNode row, EnvelopeRule rule) {
        return RealDensities.result().trend(choices(row, rule));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void modelsAndRecordsMatch(JsonNode row) {
        Trend trend = ours(row, EnvelopeRule.RECORDS);
        List<JsonNode> records = ReferenceFile.rows(row.path("records"));

        assertThat(trend.models()).isEqualTo(row.path("models").asInt());
        assertThat(trend.records()).isEqualTo(records.size());
        assertThat(trend.points())
                .extracting(point -> point.model().scored().model().id())
                .containsExactlyElementsOf(records.stream()
                        .map(record -> record.path("model").asText())
                        .toList());
        for (int i = 0; i < records.size(); i++) {
            Trend.EnvelopePoint point = trend.points().get(i);
            assertThat(point.day()).isEqualTo(records.get(i).path("day").asDouble());
            assertThat(StrictMath.exp(point.lnDensity()))
                    .isCloseTo(records.get(i).path("density").asDouble(), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("trends")
    void theLineThroughTheRecordsMatches(JsonNode row) {
        assertLine(ours(row, EnvelopeRule.RECORDS), row.path("records_line"));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void theLineThroughTheStaircaseMatches(JsonNode row) {
        assertLine(ours(row, EnvelopeRule.STAIRCASE), row.path("staircase_line"));
    }

    private static void assertLine(Trend trend, JsonNode line) {
        assertThat(trend.line().points()).isEqualTo(line.path("points").asInt());
        assertThat(trend.line().slope()).isCloseTo(line.path("slope").asDouble(), TOLERANCE);
        assertThat(trend.line().intercept()).isCloseTo(line.path("intercept").asDouble(), TOLERANCE);
        assertThat(trend.line().r2()).isCloseTo(line.path("r2").asDouble(), TOLERANCE);
        assertThat(trend.doublingMonths())
                .isCloseTo(line.path("doubling_months").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("trends")
    void bootstrapLimitsOfTheSlopesMatch(JsonNode row) {
        assertThat(row.path("records").size()).isGreaterThanOrEqualTo(FEWEST_RECORDS_FOR_LIMITS);

        assertLimits(ours(row, EnvelopeRule.RECORDS), row.path("records_slope_limits"));
        assertLimits(ours(row, EnvelopeRule.STAIRCASE), row.path("staircase_slope_limits"));
    }

    private static void assertLimits(Trend trend, JsonNode limits) {
        Interval interval = trend.slopeInterval(0.95).orElseThrow();

        assertThat(interval.low()).isCloseTo(limits.path(0).asDouble(), LIMITS);
        assertThat(interval.high()).isCloseTo(limits.path(1).asDouble(), LIMITS);
    }
}
