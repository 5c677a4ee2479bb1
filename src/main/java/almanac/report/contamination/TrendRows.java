package almanac.report.contamination;

import almanac.data.Catalog;
import almanac.data.ScorePair;
import almanac.density.Leaderboard;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.report.RowStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the density trend of either test did with each row of the leaderboard's pair set. */
final class TrendRows {

    private TrendRows() {}

    static List<RowStatus> of(Catalog data, CleanTrends trends, LocalDate asOf) {
        List<RowStatus> rows = new ArrayList<>();
        for (String benchmark : List.of(Leaderboard.CLEAN, Leaderboard.PUBLIC)) {
            for (ScorePair pair : data.scorePairs()) {
                if (pair.pairSet().equals(Leaderboard.PAIR_SET)) {
                    String reason = reasonToLeaveOut(pair, trends.leaderboard(), benchmark, asOf);
                    String analysis = ContaminationAnalysis.ANALYSIS + benchmark + "-trend";
                    rows.add(new RowStatus(analysis, "score-pairs", pair.id(), reason, pair.at()));
                }
            }
        }
        return rows;
    }

    private static String reasonToLeaveOut(ScorePair pair, Leaderboard leaderboard, String benchmark, LocalDate asOf) {
        if (!pair.source().equals(PairSet.MMLU.document())) {
            return "other-document";
        }
        if (pair.released().isEmpty()) {
            return "no-date";
        }
        if (pair.released().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (pair.released().get().isBefore(Population.FIRST_DAY)) {
            return "before-first-day";
        }
        if (pair.totalParameters().isEmpty()) {
            return "no-size";
        }
        return leaderboard.densities().stream()
                .filter(density -> density.kind() == ParameterKind.TOTAL)
                .filter(density -> density.ruler().benchmark().equals(benchmark))
                .filter(density -> density.scored().model().id().equals(pair.id()))
                .findFirst()
                .map(TrendRows::reasonWithoutDensity)
                .orElse("no-ruler");
    }

    private static String reasonWithoutDensity(ModelDensity density) {
        return density.isDefined() ? "" : density.effective().status().id();
    }
}
