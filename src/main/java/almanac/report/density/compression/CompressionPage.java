package almanac.report.density.compression;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;

/**
 * Whether distilled, pruned and quantised models are denser than the models they were made from.
 *
 * <p>After Xiao et al. 2024, figure 5, and the statement on quantisation of the journal version.
 */
public final class CompressionPage {

    public static final String SLUG = "compression";

    private CompressionPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if no pair or no quantised variant has a density
     */
    public static Part part(Catalog data, Settings settings, Densities densities) {
        CompressionResult result = CompressionResult.of(data, settings, densities);
        return Part.at(SLUG)
                .estimates(CompressionEstimates.of(result))
                .readings(CompressionEstimates.readings(result))
                .texts(CompressionTexts.of(result))
                .figure(PairFigure.of(result))
                .figure(QuantisedFigure.of(result))
                .view(CompressionTables.view(result), "density-compression")
                .view(QuantisedTables.view(result), "density-quantisation")
                .view(
                        Exclusions.byReason("compression-left-out", "Pairs left out, by reason", "Rows", result.rows()),
                        "density-compression-excluded")
                .publishes(CompressionTables.published(result))
                .publishes(QuantisedTables.published(result))
                .publishes(Exclusions.published(
                        "density-compression-excluded", "Pairs left out of compression", result.rows()))
                .rows(result.rows())
                .done();
    }
}
