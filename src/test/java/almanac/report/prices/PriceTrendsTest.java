package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.Price;
import almanac.data.RealData;
import almanac.page.CalculatorSeries;
import almanac.report.ReferenceFile;
import almanac.report.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every price trend of the real data must satisfy, whatever its choices. */
class PriceTrendsTest {

    private static final PriceResult OURS = PriceAnalysis.run(
            RealData.catalog(), new Settings(RealData.catalog().newestRetrieval(), 40, 1));

    static Stream<Named<PriceTrend>> trends() {
        return OURS.trends().all().stream()
                .map(trend -> Named.of(trend.choices().subject(), trend));
    }

    static Stream<Named<JsonNode>> references() {
        return ReferenceFile.rows(ReferenceFile.read("price-thresholds.json").path("trends")).stream()
                .map(row -> Named.of(row.path("threshold").asText(), row));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void recordsFallStrictlyInTime(PriceTrend trend) {
        List<Price> records = trend.records();
        assertThat(records).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 1; i < records.size(); i++) {
            assertThat(records.get(i).from().orElseThrow())
                    .isAfter(records.get(i - 1).from().orElseThrow());
            assertThat(trend.usd(records.get(i))).isLessThan(trend.usd(records.get(i - 1)));
        }
        assertThat(records.get(0).from()).isEqualTo(trend.candidates().get(0).from());
    }

    @ParameterizedTest
    @MethodSource("trends")
    void noCandidateIsCheaperThanTheRecordOfItsDay(PriceTrend trend) {
        assertThat(trend.candidates()).isNotEmpty().allSatisfy(candidate -> {
            double best = trend.records().stream()
                    .filter(record -> PriceTrend.day(record) <= PriceTrend.day(candidate))
                    .mapToDouble(trend::usd)
                    .min()
                    .orElseThrow();
            assertThat(trend.usd(candidate)).isGreaterThanOrEqualTo(best);
        });
    }

    @ParameterizedTest
    @MethodSource("trends")
    void everyCandidateKeepsTheChoices(PriceTrend trend) {
        PriceChoices choices = trend.choices();
        Threshold threshold = choices.threshold();
        assertThat(trend.candidates()).isNotEmpty().allSatisfy(price -> {
            assertThat(price.series()).isEqualTo(threshold.series().id());
            assertThat(threshold.isReachedBy(price)).isTrue();
            assertThat(choices.rows().takes(price)).isTrue();
            assertThat(DateKind.of(price.dateKind()).datesTrendsOf(threshold.series()))
                    .isTrue();
            assertThat(choices.until().filter(price.from().orElseThrow()::isAfter))
                    .isEmpty();
            assertThat(choices.start() == StartRule.ANCHOR
                            && price.from()
                                    .orElseThrow()
                                    .isBefore(threshold.anchorDate().orElseThrow()))
                    .isFalse();
        });
    }

    @Test
    void everyThresholdHasATrendOnAllData() {
        assertThat(OURS.trends().usual(Optional.empty()))
                .extracting(trend -> trend.threshold().id())
                .containsExactlyElementsOf(
                        Threshold.ALL.stream().map(Threshold::id).toList());
    }

    @Test
    void inputAndOutputPricesAreFollowedWhereTheSeriesHasThem() {
        assertThat(OURS.trends().all())
                .filteredOn(trend -> trend.choices().kind() != PriceKind.BLENDED)
                .isNotEmpty()
                .extracting(trend -> trend.threshold().series())
                .containsOnly(PriceSeries.SNAPSHOT);
        assertThat(OURS.trends().gaps())
                .filteredOn(gap -> gap.reason().equals(TrendGap.BLENDED_ONLY))
                .hasSize(20)
                .extracting(gap -> gap.choices().threshold().series())
                .containsOnly(PriceSeries.DATED);
    }

    @Test
    void noCombinationStandsTwice() {
        assertThat(Stream.concat(
                        OURS.trends().all().stream().map(PriceTrend::choices),
                        OURS.trends().gaps().stream().map(TrendGap::choices)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("references")
    void otherThresholdsMatchASecondComputation(JsonNode row) {
        Threshold threshold = Threshold.ALL.stream()
                .filter(candidate -> candidate.id().equals(row.path("threshold").asText()))
                .findFirst()
                .orElseThrow();
        PriceTrend ours = OURS.trends()
                .of(PriceChoices.usual(threshold, ReferenceFile.until(row)))
                .orElseThrow();

        assertThat(ours.candidates()).hasSize(row.path("candidates").asInt());
        assertThat(ours.records()).hasSize(row.path("records").asInt());
        assertThat(ours.slope()).isCloseTo(row.path("slope").asDouble(), withinPercentage(0.01));
        assertThat(ours.envelope().line().r2()).isCloseTo(row.path("r2").asDouble(), withinPercentage(0.01));
    }

    @Test
    void theCalculatorReadsTheFittedLine() {
        PriceTrend trend = OURS.headline();
        CalculatorSeries series = PriceCalculator.of(OURS).curves().get(0);
        double last = PriceTrend.day(trend.last());

        assertThat(StrictMath.exp(series.at(last).mid())).isCloseTo(trend.fitted(last), withinPercentage(0.01));
        assertThat(series.at(last).low()).isLessThan(series.at(last).high());
        assertThat(series.isObserved(last + 1)).isFalse();
        assertThat(series.reaches(2 * last - PriceTrend.day(trend.first()) + 1)).isFalse();
    }
}
