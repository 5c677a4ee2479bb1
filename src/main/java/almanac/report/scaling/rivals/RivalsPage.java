package almanac.report.scaling.rivals;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ScalingResult;
import java.util.List;

/** Forms of the loss fitted below a cut of compute and asked above it. */
public final class RivalsPage {

    private static final String SLUG = "rival-forms";

    private RivalsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where no set lets all forms be compared
     */
    public static Part part(ScalingResult result) {
        List<RivalSet> sets = RivalSet.distinct(result.heldOut());
        List<RankedForm> ranking = RankedForm.all(sets);
        if (ranking.isEmpty()) {
            throw new NotEnoughData(
                    "no set of runs has enough compute on both sides of a cut to compare all forms", List.of());
        }
        return Part.at(SLUG)
                .estimates(RivalEstimates.all(ranking, sets.size(), result.settings()))
                .texts(RivalTexts.of(ranking, sets, result))
                .figure(ErrorFigure.of(ranking, sets))
                .view(RankingTable.of(ranking), SummaryTable.ID)
                .view(SetTables.frontier(sets), ScoreTable.ID)
                .figure(CoverageFigure.of(ranking))
                .view(SetTables.allRuns(sets), ScoreTable.ID)
                .view(SetTables.missing(sets), ScoreTable.ID)
                .publishes(ScoreTable.published(result.heldOut()))
                .publishes(SummaryTable.published(ranking))
                .done();
    }
}
