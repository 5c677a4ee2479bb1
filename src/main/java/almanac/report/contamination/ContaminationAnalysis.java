package almanac.report.contamination;

import almanac.data.Catalog;
import almanac.data.ScorePair;
import almanac.density.Leaderboard;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.PublishedNumbers;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs of scores to trends on both tests, and to drops from one test to the other. */
final class ContaminationAnalysis {

    static final String ANALYSIS = "contamination.";

    /** Flag of a pair, and the reason for which it is left out. */
    private static final String BELOW_CHANCE = "below-chance";

    private ContaminationAnalysis() {}

    static ContaminationResult run(Catalog data, Settings settings) {
        LocalDate end = TrendChoices.JOURNAL_END;
        if (settings.asOf().isBefore(end)) {
            throw new NotEnoughData(
                    "the data end on " + Calendar.day(settings.asOf()) + ", before " + Calendar.day(end)
                            + ", where the published analysis ends",
                    List.of());
        }
        List<RowStatus> rows = new ArrayList<>();
        List<PairComparison> pairs = new ArrayList<>();
        for (PairSet set : PairSet.ALL) {
            pairs.add(PairComparison.of(set, used(data, set, settings, rows), settings.resampling()));
        }
        CleanTrends all = CleanTrends.of(data, settings.asOf(), Optional.empty(), settings.resampling());
        rows.addAll(TrendRows.of(data, all, settings.asOf()));
        CleanTrends then = CleanTrends.of(data, settings.asOf(), Optional.of(end), settings.resampling());
        return new ContaminationResult(
                settings,
                PublishedNumbers.of(data, "density-cf-slope-clean", rows),
                PublishedNumbers.of(data, "density-cf-slope-public", rows),
                headline(all, Leaderboard.CLEAN, rows),
                headline(all, Leaderboard.PUBLIC, rows),
                all,
                then,
                data.scorePairs(),
                pairs,
                rows);
    }

    private static Trend headline(CleanTrends trends, String benchmark, List<RowStatus> rows) {
        return trends.headline(benchmark)
                .filter(Trend::isRising)
                .orElseThrow(() -> new NotEnoughData(
                        "no rising trend can be drawn on the leaderboard’s "
                                + benchmark.toUpperCase(java.util.Locale.ROOT)
                                + ": a ruler needs four tuned sizes of one family, and a line three records",
                        rows));
    }

    private static List<ScorePair> used(Catalog data, PairSet set, Settings settings, List<RowStatus> rows) {
        List<ScorePair> used = new ArrayList<>();
        for (ScorePair pair : data.scorePairs()) {
            if (pair.pairSet().equals(set.id())) {
                String reason = reasonToLeaveOut(pair, set, settings.asOf());
                rows.add(new RowStatus(ANALYSIS + set.id(), "score-pairs", pair.id(), reason, pair.at()));
                if (reason.isEmpty()) {
                    used.add(pair);
                }
            }
        }
        return used;
    }

    private static String reasonToLeaveOut(ScorePair pair, PairSet set, LocalDate asOf) {
        if (pair.released().filter(asOf::isBefore).isPresent()) {
            return "after-data-date";
        }
        if (!pair.source().equals(set.document())) {
            return "other-document";
        }
        return pair.flag().filter(BELOW_CHANCE::equals).isPresent() ? BELOW_CHANCE : "";
    }
}
