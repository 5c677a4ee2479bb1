package almanac.report.contamination;

import almanac.data.ScorePair;
import almanac.density.Trend;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;

/**
 * All numbers of the report.
 *
 * @param publishedSlope slope on the clean test as published, per day
 * @param publishedOpenSlope the same on public tests
 * @param clean trend on MMLU-CF through the records, total parameters, all data
 * @param open the same on MMLU
 * @param all leaderboard trends on all data
 * @param then the same on data to the end of the paper's
 * @param candidates every pair of the table, used or not
 */
record ContaminationResult(
        Settings settings,
        double publishedSlope,
        double publishedOpenSlope,
        Trend clean,
        Trend open,
        CleanTrends all,
        CleanTrends then,
        List<ScorePair> candidates,
        List<PairComparison> pairs,
        List<RowStatus> rows) {

    PairComparison pair(PairSet set) {
        return pairs.stream()
                .filter(comparison -> comparison.set().equals(set))
                .findFirst()
                .orElseThrow();
    }

    List<CleanTrends> periods() {
        return List.of(then, all);
    }
}
