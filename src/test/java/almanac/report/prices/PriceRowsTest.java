package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import almanac.data.Price;
import almanac.report.RowStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceRowsTest {

    private static final PriceRow PLAIN = PriceRow.of("A", "2024-01-01", 2);
    private static final PriceRow SNAPSHOT = PLAIN.in("aa-snapshot").dated("release-date-later-price");

    private final PriceRows rows = new PriceRows(LocalDate.of(2024, 12, 31));

    private String forTrends(PriceRow row) {
        return reason(rows.forTrends(List.of(row.price())));
    }

    private String forHistory(PriceRow row) {
        return reason(rows.forHistory(List.of(row.price())));
    }

    private static String reason(List<RowStatus> statuses) {
        return statuses.get(0).reason();
    }

    @Test
    void aDatedPriceWithAScoreIsUsedByBoth() {
        assertThat(forTrends(PLAIN)).isEmpty();
        assertThat(forHistory(PLAIN)).isEmpty();
    }

    @Test
    void aPriceOfZeroIsListedButDrawsNoTrend() {
        assertThat(forTrends(PriceRow.of("Free", "2024-01-01", 0))).isEqualTo("zero-price");
        assertThat(forHistory(PriceRow.of("Free", "2024-01-01", 0))).isEmpty();
    }

    @Test
    void aPriceWithoutADateIsLeftOutOfBoth() {
        assertThat(forTrends(PriceRow.of("A", "", 2))).isEqualTo("no-date");
        assertThat(forHistory(PriceRow.of("A", "", 2))).isEqualTo("no-date");
    }

    @Test
    void thePriceOfAnotherServiceIsLeftOutOfBoth() {
        assertThat(forTrends(PLAIN.flagged("not-text-chat"))).isEqualTo("not-text-chat");
        assertThat(forHistory(PLAIN.flagged("not-text-chat"))).isEqualTo("not-text-chat");
    }

    @Test
    void aPriceAfterTheDataDateIsLeftOutOfBoth() {
        assertThat(forTrends(PriceRow.of("A", "2025-01-01", 2))).isEqualTo("after-data-date");
        assertThat(forTrends(PriceRow.of("A", "2024-12-31", 2))).isEmpty();
    }

    @Test
    void aListWithoutScoresIsHistoryOnly() {
        PriceRow listed = PLAIN.in("genai-history").dated("first-seen");

        assertThat(forTrends(listed)).isEqualTo("no-quality-score");
        assertThat(forHistory(listed)).isEmpty();
    }

    @Test
    void theTrendsOfASeriesTakeOnlyItsKindsOfDate() {
        assertThat(List.of("price-date", "release-date", "stated-from", "first-seen"))
                .allSatisfy(kind -> assertThat(forTrends(PLAIN.dated(kind))).isEmpty());
        assertThat(forTrends(PLAIN.dated("release-date-later-price"))).isEqualTo("snapshot-price");
        assertThat(forTrends(PLAIN.dated("listed-at-start"))).isEqualTo("date-of-other-kind");
        assertThat(forTrends(PLAIN.dated("stated-month"))).isEqualTo("date-of-other-kind");
        assertThat(forTrends(SNAPSHOT)).isEmpty();
        assertThat(forTrends(SNAPSHOT.dated("price-date"))).isEqualTo("date-of-other-kind");
    }

    @Test
    void theSeriesAreNeverMixed() {
        List<Price> prices = List.of(PLAIN.price(), SNAPSHOT.price());

        assertThat(rows.usable(prices).get(PriceSeries.DATED))
                .extracting(Price::series)
                .containsExactly("epoch-dated");
        assertThat(rows.usable(prices).get(PriceSeries.SNAPSHOT))
                .extracting(Price::series)
                .containsExactly("aa-snapshot");
    }

    @Test
    void aZeroForSomeTokensIsLeftOutOfTheTrendsOfThatKindAlone() {
        Price freeInput = SNAPSHOT.withInput(0);

        assertThat(reason(rows.forTrends(List.of(freeInput)))).isEmpty();
        assertThat(rows.forKinds(List.of(freeInput)))
                .extracting(RowStatus::analysis, RowStatus::reason)
                .containsExactlyInAnyOrder(
                        tuple("api-prices.trends-blended", ""),
                        tuple("api-prices.trends-input", "zero-price"),
                        tuple("api-prices.trends-output", ""));
    }

    @Test
    void theDatedCollectionHasOneKindAndNoLedgerByKind() {
        assertThat(rows.forKinds(List.of(PLAIN.price()))).isEmpty();
    }

    @Test
    void aKindOfDateWithoutARuleIsRefused() {
        assertThatThrownBy(() -> DateKind.of("hearsay"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hearsay");
    }
}
