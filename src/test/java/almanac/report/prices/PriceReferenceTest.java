package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.Catalog;
import almanac.data.Price;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.report.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriceReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final PriceResult OURS = analyse(RealData.catalog());

    private static PriceResult analyse(Catalog catalog) {
        return PriceAnalysis.run(catalog, new Settings(catalog.newestRetrieval(), 100, 1));
    }

    static Stream<Named<JsonNode>> trends() {
        return ReferenceFile.rows(ReferenceFile.read("mmlu-price-trends.json").path("trends")).stream()
                .map(row -> Named.of(row.path("threshold") + " until " + row.path("until"), row));
    }

    private static PriceTrend ours(JsonNode row) {
        Threshold threshold = Threshold.ALL.stream()
                .filter(candidate -> candidate.quality() == Quality.MMLU
                        && candidate.score() == row.path("threshold").asDouble())
                .findFirst()
                .orElseThrow();
        StartRule start = Stream.of(StartRule.values())
                .filter(rule -> rule.id().equals(row.path("start").asText()))
                .findFirst()
                .orElseThrow();
        return OURS.trends()
                .of(new PriceChoices(threshold, ReferenceFile.until(row), start, PriceKind.BLENDED, RowRule.ALL))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("trends")
    void candidatesAndRecordsMatch(JsonNode row) {
        PriceTrend trend = ours(row);
        List<JsonNode> records = ReferenceFile.rows(row.path("records"));

        assertThat(trend.candidates()).hasSize(row.path("candidates").asInt());
        assertThat(trend.records())
                .extracting(Price::modelName)
                .containsExactlyElementsOf(records.stream()
                        .map(record -> record.path("model").asText())
                        .toList());
        for (int i = 0; i < records.size(); i++) {
            Price price = trend.records().get(i);
            assertThat(price.from().orElseThrow())
                    .hasToString(records.get(i).path("date").asText());
            assertThat(price.blended().orElseThrow())
                    .isEqualTo(records.get(i).path("usd_per_mtok").asDouble());
        }
    }

    @ParameterizedTest
    @MethodSource("trends")
    void halvingTimesAndFoldMatch(JsonNode row) {
        PriceTrend trend = ours(row);

        assertThat(trend.endpointHalvingMonths())
                .isCloseTo(row.path("endpoint_halving_months").asDouble(), TOLERANCE);
        assertThat(trend.halvingMonths())
                .isCloseTo(row.path("line_halving_months").asDouble(), TOLERANCE);
        assertThat(trend.fold()).isCloseTo(row.path("fold").asDouble(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("trends")
    void theLineMatches(JsonNode row) {
        PriceTrend trend = ours(row);

        assertThat(trend.slope()).isCloseTo(row.path("slope").asDouble(), TOLERANCE);
        assertThat(trend.envelope().line().r2()).isCloseTo(row.path("r2").asDouble(), TOLERANCE);
        assertThat(trend.envelope().line().slopeStandardError())
                .isCloseTo(row.path("slope_standard_error").asDouble(), TOLERANCE);
    }
}
