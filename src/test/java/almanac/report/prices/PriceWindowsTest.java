package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Price;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Windows between record prices whose lengths are known. */
class PriceWindowsTest {

    private static final double MONTH = 30.4375;

    /** Records at 8, 4, 2 and 1 USD after 0, 10, 40 and 60 days, and a dearer price of the last day. */
    private static PriceWindows windows(String lastDay) {
        List<Price> prices = new ArrayList<>(List.of(
                PriceRow.of("A", "2024-01-01", 8).price(),
                PriceRow.of("B", "2024-01-11", 4).price(),
                PriceRow.of("C", "2024-02-10", 2).price(),
                PriceRow.of("D", "2024-03-01", 1).price()));
        prices.add(PriceRow.of("E", lastDay, 5).price());
        Resampling resampling = new Resampling(200, 1);
        Map<PriceSeries, List<Price>> usable = new LinkedHashMap<>();
        usable.put(PriceSeries.DATED, prices);
        PriceTrend trend = PriceTrends.of(usable, resampling)
                .of(PriceChoices.usual(Threshold.ALL.get(0), Optional.empty()))
                .orElseThrow();
        return PriceWindows.of(trend, resampling);
    }

    @Test
    void aWindowLastsFromARecordToTheNextCheaperOne() {
        PriceWindows windows = windows("2024-04-30");

        assertThat(windows.times().completedMonths())
                .containsExactly(new double[] {10 / MONTH, 30 / MONTH, 20 / MONTH}, within(1e-12));
        assertThat(windows.medianMonths()).isCloseTo(20 / MONTH, within(1e-12));
    }

    @Test
    void theWindowOfTheLastRecordIsOpenAndCountedApart() {
        PriceWindows windows = windows("2024-04-30");

        assertThat(windows.holder().modelName()).isEqualTo("D");
        assertThat(windows.openMonths()).isCloseTo(60 / MONTH, within(1e-12));
        assertThat(windows.completed()).isEqualTo(3);
    }

    @Test
    void theOpenWindowBoundsTheMedianOfAllWindows() {
        PriceWindows short15 = windows("2024-03-16");

        // closed after 15 days: 10, 15, 20, 30; never closed: 10, 20, 30, without end
        assertThat(short15.lowestMedianMonths()).isCloseTo(17.5 / MONTH, within(1e-12));
        assertThat(short15.highestMedianMonths()).hasValueCloseTo(25 / MONTH, within(1e-12));
    }

    @Test
    void theIntervalOfTheMedianLiesWithinTheWindows() {
        PriceWindows windows = windows("2024-04-30");

        assertThat(windows.medianInterval(0.95)).hasValueSatisfying(range -> {
            assertThat(range.low()).isCloseTo(10 / MONTH, within(1e-12));
            assertThat(range.high()).isCloseTo(30 / MONTH, within(1e-12));
            assertThat(range.resamples()).isEqualTo(200);
        });
    }

    @Test
    void twoWindowsGiveAMedianButNoInterval() {
        List<Price> prices = List.of(
                PriceRow.of("A", "2024-01-01", 8).price(),
                PriceRow.of("B", "2024-01-11", 4).price(),
                PriceRow.of("C", "2024-02-10", 2).price());
        PriceTrend trend = PriceTrends.of(Map.of(PriceSeries.DATED, prices), new Resampling(50, 1))
                .of(PriceChoices.usual(Threshold.ALL.get(0), Optional.empty()))
                .orElseThrow();

        PriceWindows windows = PriceWindows.of(trend, new Resampling(50, 1));

        assertThat(windows.medianMonths()).isCloseTo(20 / MONTH, within(1e-12));
        assertThat(windows.medianInterval(0.95)).isEmpty();
        assertThat(windows.openMonths()).isZero();
        assertThat(WindowTexts.of(windows)).containsEntry("window-open", "is as young as the last dated price");
    }
}
