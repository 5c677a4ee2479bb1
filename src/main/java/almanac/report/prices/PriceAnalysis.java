package almanac.report.prices;

import almanac.data.Catalog;
import almanac.data.Price;
import almanac.density.Densities;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rows to candidates to record prices to halving times, and what stands behind the fall. */
final class PriceAnalysis {

    private PriceAnalysis() {}

    static PriceResult run(Catalog data, Settings settings) {
        if (settings.asOf().isBefore(PriceTrends.PAPER_END)) {
            throw new NotEnoughData(
                    "the data end on " + Calendar.day(settings.asOf()) + ", before "
                            + Calendar.day(PriceTrends.PAPER_END) + ", where the published analysis ends",
                    List.of());
        }
        double published = data.published("price-halving")
                .orElseThrow(() -> new NotEnoughData("the claim price-halving is not listed", List.of()));
        PriceRows rows = new PriceRows(settings.asOf());
        Map<PriceSeries, List<Price>> usable = rows.usable(data.prices());
        LocalDate lastPrice = lastDay(usable.getOrDefault(PriceSeries.DATED, List.of()), settings.asOf());
        PriceTrends trends = PriceTrends.of(usable, settings.resampling());
        return new PriceResult(
                settings,
                published,
                data.organisationNames(),
                usable,
                lastPrice,
                trends,
                rows.listed(data.prices()),
                Decompositions.of(trends, Densities.of(data, settings.asOf()), lastPrice, settings.resampling()),
                data.prices(),
                rows.forTrends(data.prices()),
                rows.forKinds(data.prices()),
                rows.forHistory(data.prices()));
    }

    /** Day of the last of some prices; the data date without any. */
    static LocalDate lastDay(List<Price> prices, LocalDate asOf) {
        return prices.stream()
                .map(price -> price.from().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }
}
