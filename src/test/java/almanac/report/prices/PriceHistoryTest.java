package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Price;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {

    private static List<Price> prices(PriceRow... rows) {
        return Stream.of(rows).map(PriceRow::price).toList();
    }

    private static PriceRow listed(String model, String from, double usd) {
        return PriceRow.of(model, from, usd).in("genai-history").dated("first-seen");
    }

    @Test
    void aChangeIsALaterPriceOfTheSameNameAtTheSameProvider() {
        List<PriceChange> changes = PriceChange.of(prices(
                listed("A", "2024-03-01", 1),
                listed("A", "2024-01-01", 4),
                listed("B", "2024-02-01", 2),
                listed("A", "2024-02-01", 3).by("south"),
                PriceRow.of("A", "2024-04-01", 9)));

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).ratio()).isEqualTo(0.25);
        assertThat(changes.get(0).isDrop()).isTrue();
        assertThat(changes.get(0).doubt()).isEmpty();
    }

    @Test
    void theSamePriceAgainAndAPriceOfZeroAreNoChange() {
        assertThat(PriceChange.of(prices(
                        listed("A", "2024-01-01", 4), listed("A", "2024-02-01", 4), listed("A", "2024-03-01", 0))))
                .isEmpty();
    }

    @Test
    void aChangeThatTheNextListingUndoesIsDoubtful() {
        List<PriceChange> changes = PriceChange.of(
                prices(listed("A", "2024-01-01", 4), listed("A", "2024-02-01", 1), listed("A", "2024-03-01", 4)));

        assertThat(changes).extracting(PriceChange::doubt).containsExactly("undone-later", "");
    }

    @Test
    void aChangeFromAPriceOfUnknownDateIsDoubtful() {
        List<PriceChange> changes = PriceChange.of(
                prices(listed("A", "2024-01-01", 4).dated("listed-at-start"), listed("A", "2024-02-01", 1)));

        assertThat(changes).extracting(PriceChange::doubt).containsExactly("earlier-price-of-unknown-date");
    }

    @Test
    void equallyDeepDropsAreNamedTogether() {
        List<PriceChange> changes = PriceChange.of(prices(
                listed("A", "2024-01-01", 10),
                listed("A", "2024-02-01", 2),
                listed("B", "2024-01-01", 5),
                listed("B", "2024-03-01", 1),
                listed("C", "2024-01-01", 5),
                listed("C", "2024-03-01", 2)));

        assertThat(DeepestDrop.words(changes))
                .isEqualTo("The deepest undoubted drops were A in February 2024 and B in March 2024, by 80\u00a0%.");
    }

    @Test
    void aRiseOrADoubtfulDropIsNeverTheDeepest() {
        List<PriceChange> changes = PriceChange.of(prices(
                listed("A", "2024-01-01", 1),
                listed("A", "2024-02-01", 2),
                listed("B", "2024-01-01", 8).dated("listed-at-start"),
                listed("B", "2024-02-01", 1)));

        assertThat(changes).hasSize(2);
        assertThat(DeepestDrop.words(changes)).isEqualTo("No drop is free of doubt.");
    }

    @Test
    void aDropThatSeveralCollectionsListIsCountedOnceAmongDistinctOnes() {
        List<PriceChange> changes = PriceChange.of(prices(
                listed("A", "2024-01-01", 4),
                listed("A", "2024-02-01", 1),
                listed("a", "2024-01-05", 4).in("simonw-history"),
                listed("a", "2024-02-05", 1).in("simonw-history"),
                listed("B", "2024-01-01", 4),
                listed("B", "2024-02-01", 2)));

        assertThat(changes).hasSize(3).allMatch(PriceChange::isDrop);
        assertThat(PriceChange.distinctDrops(changes)).isEqualTo(2);
    }

    @Test
    void fallsAreSplitByWhetherTheNameWasListedBefore() {
        FallCauses causes = FallCauses.of(
                "genai-history",
                prices(
                        listed("A", "2024-01-01", 8),
                        listed("B", "2024-02-01", 4),
                        listed("C", "2024-02-01", 6),
                        listed("C", "2024-03-01", 1),
                        listed("D", "2024-04-01", 2)));

        assertThat(causes.falls()).isEqualTo(2);
        assertThat(causes.newModel()).isEqualTo(1);
        assertThat(causes.repricing()).isEqualTo(1);
        assertThat(causes.newModelShare()).isEqualTo(0.5);
        // from 8 to 4 by a new model, from 4 to 1 by a listed one: one of three halvings
        assertThat(causes.newModelLogShare()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void eachProviderHasItsOwnLowestPrice() {
        FallCauses causes = FallCauses.of(
                "genai-history",
                prices(
                        listed("A", "2024-01-01", 8),
                        listed("B", "2024-02-01", 4).by("south")));

        assertThat(causes.falls()).isZero();
    }
}
