package almanac.report.density.equal;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.PublishedNumbers;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.Comparator;
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
        double published = PublishedNumbers.of(data, "density-doubling-journal", rows);
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

    /** The windows between the records of the report's headline density on all data; absent without that trend. */
    Optional<WindowSeries> headlineWindows() {
        return headlineWindows(Optional.empty());
    }

    /** The same on data to the given day. */
    Optional<WindowSeries> headlineWindows(Optional<LocalDate> until) {
        String wanted = TrendChoices.HEADLINE.until(until).untilId();
        return windows.stream()
                .filter(series -> series.isEnvelope()
                        && series.benchmark().equals(TrendChoices.HEADLINE.benchmark())
                        && series.untilId().equals(wanted))
                .findFirst();
    }

    /** The fixed score whose record has stood longest on all data; absent without a record. */
    Optional<WindowSeries> longestStanding() {
        return windows.stream()
                .filter(series -> !series.isEnvelope() && series.untilId().equals("all"))
                .max(Comparator.comparingDouble(series -> series.times().openMonths()));
    }
}
