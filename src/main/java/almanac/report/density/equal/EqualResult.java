package almanac.report.density.equal;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the page.
 *
 * @param publishedMonths doubling time of density that the journal version published
 * @param pair the paper's example; absent where a model of it has no score
 */
record EqualResult(
        Settings settings,
        double publishedMonths,
        EqualPerformance performance,
        List<WindowSeries> windows,
        List<ModelRank> ranks,
        Optional<SizePair> pair,
        List<RowStatus> rows) {

    /**
     * Computes everything.
     *
     * @throws NotEnoughData if the headline's threshold has fewer than three records
     */
    static EqualResult of(Catalog data, Settings settings, Densities densities) {
        List<RowStatus> rows = EqualRows.of(data, densities, settings.asOf());
        EqualPerformance performance = EqualPerformance.of(densities, settings.resampling());
        if (performance.of(ScoreThreshold.HEADLINE, Optional.empty()).trend().isEmpty()) {
            throw new NotEnoughData(
                    "fewer than three base models were the smallest to reach " + ScoreThreshold.HEADLINE.words(), rows);
        }
        double published = data.published("density-doubling-journal")
                .orElseThrow(() -> new NotEnoughData("the claim density-doubling-journal is not listed", rows));
        return new EqualResult(
                settings,
                published,
                performance,
                WindowSeries.of(densities, performance, settings.resampling()),
                ModelRank.of(densities),
                SizePair.of(densities, SizePair.SMALL, SizePair.LARGE),
                rows);
    }

    SizeSeries headline() {
        return performance.of(ScoreThreshold.HEADLINE, Optional.empty());
    }

    /** The windows between the records of the report's headline density; absent without that trend. */
    Optional<WindowSeries> headlineWindows() {
        return windows.stream()
                .filter(series -> series.isEnvelope() && series.untilId().equals("all"))
                .findFirst();
    }
}
