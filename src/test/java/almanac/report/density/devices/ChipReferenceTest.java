package almanac.report.density.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChipReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("chip-trends.json");

    static Stream<Named<JsonNode>> trends() {
        return ReferenceFile.rows(REFERENCE.path("trends")).stream()
                .map(row -> Named.of(
                        row.path("precision").asText() + " " + row.path("rule").asText() + " "
                                + row.path("chips").asText(),
                        row));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void linesMatchTheReference(JsonNode row) {
        ChipTrend trend = RealDevices.result().chips().all().stream()
                .filter(candidate -> candidate
                        .choices()
                        .precision()
                        .id()
                        .equals(row.path("precision").asText()))
                .filter(candidate ->
                        candidate.choices().sinceId().equals(row.path("since").asText()))
                .filter(candidate ->
                        candidate.choices().rule().id().equals(row.path("rule").asText()))
                .filter(candidate ->
                        candidate.choices().set().id().equals(row.path("chips").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(trend.points()).hasSize(row.path("n").asInt());
        assertThat(trend.line().slope()).isCloseTo(row.path("slope").asDouble(), TOLERANCE);
        assertThat(trend.line().r2()).isCloseTo(row.path("r2").asDouble(), TOLERANCE);
        assertThat(trend.doublingYears()).isCloseTo(row.path("doubling_years").asDouble(), TOLERANCE);
    }

    @Test
    void theBestChipPerDayGivesFewerRecordsThanCountingSameDayChips() {
        ChipTrend perDay = RealDevices.result().frontier();

        assertThat(perDay.points()).hasSize(23);
        assertThat(perDay.points()).extracting(ChipPoint::day).doesNotHaveDuplicates();
        assertThat(perDay.doublingYears()).isCloseTo(2.345, withinPercentage(0.02));
    }

    @Test
    void publishedGrowthsCombineToThePublishedDays() {
        assertThat(RealDevices.result().cases()).hasSize(5).allSatisfy(found -> {
            assertThat(found.chipDays())
                    .isEqualTo(REFERENCE.path("chip_doubling_days").asDouble());
            assertThat(found.doublingDays())
                    .isCloseTo(
                            REFERENCE.path("combinations").path(found.claim()).asDouble(), TOLERANCE);
        });
        assertThat(RealDevices.result().cases())
                .filteredOn(found ->
                        Math.rint(found.doublingDays()) == RealDevices.result().publishedDays())
                .extracting(PublishedCase::claim)
                .containsExactly(PublishedCase.ROUNDED_SLOPE);
    }

    @Test
    void everyPricedChipIsUsedOrHasAReason() {
        assertThat(RealDevices.result().chips().rows()).hasSize(312);
        assertThat(RealDevices.result().chips().rows().stream()
                        .filter(row -> row.isUsed())
                        .count())
                .isEqualTo(RealDevices.result().frontier().chips().size());
    }

    @Test
    void pricesThatAreNoListPricesAreKeptAndLeftOutBesides() {
        ChipChoices every = ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP);
        ChipTrends trends = RealDevices.result().chips();
        ChipTrend kept = trends.of(every).orElseThrow();
        ChipTrend without = trends.of(every.among(ChipSet.LIST_PRICES)).orElseThrow();

        assertThat(kept.chips().size() - without.chips().size()).isEqualTo(2);
        assertThat(without.doublingYears()).isLessThan(kept.doublingYears());
    }
}
