package almanac.report.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.ScorePair;
import almanac.density.FamilyRuler;
import almanac.density.ParameterKind;
import almanac.density.Trend;
import almanac.report.ReferenceFile;
import almanac.stats.Correlation;
import almanac.stats.EnvelopeRule;
import almanac.stats.Interval;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTrendReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final Percentage LIMITS = withinPercentage(10);
    private static final JsonNode REFERENCE = ReferenceFile.read("contamination-trends.json");

    static Stream<Named<JsonNode>> trends() {
        return ReferenceFile.rows(REFERENCE.path("trends")).stream()
                .map(row -> Named.of(
                        String.join(
                                " ",
                                row.path("benchmark").asText(),
                                row.path("kind").asText(),
                                row.path("rule").asText()),
                        row));
    }

    static Stream<Named<JsonNode>> rulers() {
        return ReferenceFile.rows(REFERENCE.path("rulers")).stream()
                .map(row -> Named.of(row.path("benchmark").asText(), row));
    }

    private static Trend ours(JsonNode row, CleanTrends period) {
        return period.trend(
                        row.path("benchmark").asText(),
                        row.path("kind").asText().equals("total") ? ParameterKind.TOTAL : ParameterKind.ACTIVE,
                        row.path("rule").asText().equals("records") ? EnvelopeRule.RECORDS : EnvelopeRule.STAIRCASE)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rulers")
    void rulersMatch(JsonNode row) {
        FamilyRuler ruler = (FamilyRuler) RealContamination.result().all().leaderboard().rulers().stream()
                .filter(candidate ->
                        candidate.benchmark().equals(row.path("benchmark").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(-ruler.fit().curve().steepness())
                .isCloseTo(row.path("steepness").asDouble(), TOLERANCE);
        assertThat(ruler.fit().curve().midpoint() - StrictMath.log(1e9))
                .isCloseTo(row.path("midpoint_ln_billion").asDouble(), TOLERANCE);
        assertThat(ruler.members()).hasSize(row.path("points").asInt());
        assertThat(100 * ruler.fit().rootMeanSquare())
                .isCloseTo(row.path("rmse").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("trends")
    void linesMatchOnBothPeriods(JsonNode row) {
        for (CleanTrends period : RealContamination.result().periods()) {
            Trend trend = ours(row, period);

            assertThat(trend.models()).isEqualTo(row.path("models").asInt());
            assertThat(trend.points()).hasSize(row.path("points").asInt());
            assertThat(trend.line().slope()).isCloseTo(row.path("slope").asDouble(), TOLERANCE);
            assertThat(trend.line().intercept()).isCloseTo(row.path("intercept").asDouble(), TOLERANCE);
            assertThat(trend.line().r2()).isCloseTo(row.path("r2").asDouble(), TOLERANCE);
            assertThat(trend.doublingMonths())
                    .isCloseTo(row.path("doubling_months").asDouble(), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("trends")
    void recordsMatch(JsonNode row) {
        if (!row.has("records")) {
            return;
        }
        List<Trend.EnvelopePoint> points =
                ours(row, RealContamination.result().all()).points();
        List<JsonNode> records = ReferenceFile.rows(row.path("records"));

        for (int i = 0; i < records.size(); i++) {
            assertThat(points.get(i).model().scored().model().name())
                    .isEqualTo(records.get(i).path("model").asText());
            assertThat(points.get(i).day()).isEqualTo(records.get(i).path("day").asDouble());
            assertThat(StrictMath.exp(points.get(i).lnDensity()))
                    .isCloseTo(records.get(i).path("density").asDouble(), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("trends")
    void limitsOfTheSlopeMatch(JsonNode row) {
        if (!row.has("slope_low")) {
            return;
        }
        Interval interval =
                ours(row, RealContamination.result().all()).slopeInterval(0.95).orElseThrow();

        assertThat(interval.low()).isCloseTo(row.path("slope_low").asDouble(), LIMITS);
        assertThat(interval.high()).isCloseTo(row.path("slope_high").asDouble(), LIMITS);
    }

    @Test
    void theRatioOfSlopesMatchesAndItsIntervalHoldsIt() {
        CleanTrends.Paired paired = RealContamination.result()
                .all()
                .paired(ParameterKind.TOTAL, EnvelopeRule.RECORDS)
                .orElseThrow();

        assertThat(paired.envelopes().ratio())
                .isCloseTo(REFERENCE.path("ratio_of_slopes").asDouble(), TOLERANCE);
        Interval interval = paired.envelopes().ratioInterval(0.95).orElseThrow();
        assertThat(interval.contains(paired.envelopes().ratio())).isTrue();
        assertThat(interval.resamples()).isGreaterThan(900);
        assertThat(paired.models()).isEqualTo(39);
    }

    @Test
    void dropAndCorrelationsOfTheDatedModelsMatch() {
        JsonNode row = REFERENCE.path("dated_models");
        List<ScorePair> dated = RealContamination.result().pair(PairSet.MMLU).rows().stream()
                .filter(pair -> pair.released().isPresent())
                .toList();
        double[] open = dated.stream().mapToDouble(ScorePair::publicScore).toArray();
        double[] clean = dated.stream().mapToDouble(ScorePair::cleanScore).toArray();
        double drop = dated.stream()
                .mapToDouble(pair -> pair.publicScore() - pair.cleanScore())
                .average()
                .orElseThrow();

        assertThat(dated).hasSize(row.path("models").asInt());
        assertThat(100 * drop).isCloseTo(row.path("mean_drop_points").asDouble(), within(1e-3));
        assertThat(Correlation.spearman(open, clean).orElseThrow())
                .isCloseTo(row.path("spearman").asDouble(), TOLERANCE);
        assertThat(Correlation.pearson(open, clean).orElseThrow())
                .isCloseTo(row.path("pearson").asDouble(), TOLERANCE);
    }
}
