package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.EnvelopeRule;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrendReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final double LIMITS = 0.1;
    private static final int SEEDS = 20;
    private static final int FEWEST_RECORDS_FOR_LIMITS = 5;

    static Stream<Named<JsonNode>> trends() {
        return ReferenceFile.rows(ReferenceFile.read("density-trends.json").path("trends")).stream()
                .map(row -> Named.of(choices(row, EnvelopeRule.RECORDS).subject(), row));
    }

    private static TrendChoices choices(JsonNode row, EnvelopeRule rule) {
        Population population = Stream.of(Population.values())
                .filter(candidate ->
                        candidate.id().equals(row.path("population").asText()))
                .findFirst()
                .orElseThrow();
        return new TrendChoices(
                row.path("benchmark").asText(),
                row.path("ruler").asText(),
                row.path("d0").asText(),
                population,
                row.path("parameter_kind").asText().equals("total") ? ParameterKind.TOTAL : ParameterKind.ACTIVE,
                ReferenceFile.until(row),
                rule);
    }

    private static Trend ours(JsonNode row, EnvelopeRule rule) {
        TrendChoices wanted = choices(row, rule);
        return RealDensities.trends().stream()
                .filter(trend -> trend.choices().equals(wanted))
                .findFirst()
                .orElseThrow();
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

    static Stream<Named<JsonNode>> trendsWithLimits() {
        return trends().filter(row -> row.getPayload().has("records_slope_limits")
                && row.getPayload().path("records").size() >= FEWEST_RECORDS_FOR_LIMITS);
    }

    @ParameterizedTest
    @MethodSource("trendsWithLimits")
    void bootstrapLimitsOfTheSlopesMatch(JsonNode row) {
        assertLimits(choices(row, EnvelopeRule.RECORDS), row.path("records_slope_limits"));
        assertLimits(choices(row, EnvelopeRule.STAIRCASE), row.path("staircase_slope_limits"));
    }

    /**
     * Where few records decide, the limits of 1,000 resamples jump from seed to seed by more than the tolerance; then
     * the reference has to lie where our own runs of that size do.
     */
    private static void assertLimits(TrendChoices choices, JsonNode limits) {
        double[][] ours = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> RealDensities.densities()
                        .trend(choices, new Resampling(1_000, seed))
                        .orElseThrow()
                        .slopeInterval(0.95)
                        .orElseThrow())
                .map(interval -> new double[] {interval.low(), interval.high()})
                .toArray(double[][]::new);
        for (int side = 0; side < 2; side++) {
            double reference = limits.path(side).asDouble();
            double[] sorted = column(ours, side);
            if (Math.abs(ours[0][side] / reference - 1) > LIMITS) {
                assertThat(reference).isBetween(sorted[0], sorted[SEEDS - 1]);
            }
        }
    }

    private static double[] column(double[][] rows, int side) {
        return Arrays.stream(rows).mapToDouble(row -> row[side]).sorted().toArray();
    }
}
