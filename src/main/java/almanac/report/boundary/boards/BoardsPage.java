package almanac.report.boundary.boards;

import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import java.util.List;

/** The boundary against size, on the first leaderboard, on later models, and on models evaluated twice. */
public final class BoardsPage {

    private static final String SLUG = "other-boards";

    private BoardsPage() {}

    /**
     * The page.
     *
     * @throws almanac.report.NotEnoughData where one of the four comparisons cannot be made
     */
    public static Part part(BoundaryResult result) {
        BoardsFindings found = BoardsFindings.of(result).orThrow();
        List<Estimate> estimates = BoardsEstimates.all(found);
        String second = result.second().dataset();
        String later = result.later().dataset();
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(BoardsEstimates.readings(estimates))
                .texts(BoardsTexts.of(found))
                .figure(LaterFigure.of(found.later()))
                .view(LaterTables.coverageView(found.later()), LaterTables.COVERAGE)
                .view(LaterTables.aboveView(found.later()), LaterTables.ABOVE)
                .figure(TwiceFigure.of(found.twice()))
                .view(TwiceTables.view(found.twice()), TwiceTables.ID)
                .figure(AxisFigure.of(found.axes()))
                .view(AxisTables.losses(found.axes()), AxisTables.ID)
                .view(AxisTables.sizes(found.axes()), FirstTables.FITS)
                .figure(FirstFigure.of(found.first()))
                .view(FirstTables.scores(found.first()), FirstTables.FITS)
                .view(FirstTables.coverage(found.first()), FirstTables.VALIDATION)
                .publishes(LaterTables.coverage(found.later()))
                .publishes(LaterTables.above(found.later()))
                .publishes(TwiceTables.published(found.twice(), later))
                .publishes(AxisTables.published(found.axes(), second))
                .publishes(FirstTables.published(found.first()))
                .done();
    }
}
