package almanac.report.density.equal;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;

/**
 * The smallest base model at a fixed score over time, the time that records stand, and the places of models by density.
 *
 * <p>After Xiao et al. 2024, section 1, who illustrate the growth of density by a small model that matches a larger one.
 */
public final class EqualPerformancePage {

    public static final String SLUG = "equal-performance";

    private EqualPerformancePage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if the headline's score has fewer than three records
     */
    public static Part part(Catalog data, Settings settings, Densities densities) {
        EqualResult result = EqualResult.of(data, settings, densities);
        SizePair pair = result.pair()
                .orElseThrow(() -> new NotEnoughData("the paper’s example pair has no scores", result.rows()));
        if (result.headlineWindows().isEmpty()) {
            throw new NotEnoughData("the density has fewer than three records", result.rows());
        }
        return Part.at(SLUG)
                .estimates(EqualEstimates.of(result))
                .readings(EqualEstimates.readings(result))
                .texts(EqualTexts.of(result))
                .figure(StaircaseFigure.of(result))
                .figure(HalvingFigure.of(result))
                .view(SeriesView.of(result), "density-equal-performance")
                .view(PairTable.view(pair), "density-size-pair")
                .view(WindowTable.view(result), "density-window")
                .view(RankTable.view(result), "density-rank")
                .view(
                        Exclusions.byReason(
                                "equal-left-out", "Models that take no part, by reason", "Models", result.rows()),
                        "density-equal-excluded")
                .calculator(SizeCalculator.of(result))
                .publishes(EqualTables.performance(result))
                .publishes(WindowTable.published(result))
                .publishes(RankTable.published(result))
                .publishes(PairTable.published(pair))
                .publishes(Exclusions.published(
                        "density-equal-excluded", "Models left out of equal performance", result.rows()))
                .rows(result.rows())
                .done();
    }
}
