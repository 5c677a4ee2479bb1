package almanac.report.density.growth;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.stats.BreakTest;
import java.util.List;

/** Is the growth of density slowing? Forms of growth and tests for a change of rate on every record envelope. */
public final class GrowthPage {

    public static final String SLUG = "growth";

    private GrowthPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where the records of the mean of five benchmarks do not carry a break
     */
    public static Part part(Catalog data, Settings settings, Densities densities) {
        List<SeriesGrowth> all = GrowthSeries.all(data, densities).stream()
                .map(series -> SeriesGrowth.of(series, settings))
                .toList();
        SeriesGrowth headline = all.get(0);
        BreakTest test = headline.test()
                .filter(found ->
                        headline.ratio().isPresent() && found.nullRatio().isPresent())
                .orElseThrow(() -> new NotEnoughData(
                        "the mean of five benchmarks has " + headline.series().records()
                                + " records, which carry no change of rate",
                        List.of()));
        return Part.at(SLUG)
                .estimates(GrowthEstimates.of(all, settings))
                .texts(GrowthWords.of(all, headline, test, settings))
                .figure(FormsFigure.of(headline, test, settings))
                .figure(RatioFigure.of(all, settings))
                .view(FormTables.view(headline), "density-growth-forms")
                .view(SeriesView.of(all), "density-growth-tests")
                .publishes(FormTables.forms(all))
                .publishes(FormTables.holdOuts(all))
                .publishes(TestTables.published(all))
                .done();
    }
}
