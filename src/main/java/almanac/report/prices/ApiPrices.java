package almanac.report.prices;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Settings;
import java.util.List;

/** How fast does the price of a fixed quality fall? After Xiao et al. 2024 and Epoch AI's price insight. */
public final class ApiPrices implements Report<PriceResult> {

    @Override
    public String id() {
        return "api-prices";
    }

    @Override
    public PriceResult analyse(Catalog data, Settings settings) {
        return PriceAnalysis.run(data, settings);
    }

    @Override
    public List<Page<PriceResult>> pages() {
        return List.of(
                new Page<>("", MainPage::of),
                new Page<>(HistoryPage.SLUG, HistoryPage::of),
                new Page<>(DecompositionPage.SLUG, DecompositionPage::of));
    }
}
