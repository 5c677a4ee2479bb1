package almanac.report.boundary.boards;

import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.Map;

/** The finding of the page for the report's own page. */
public final class BoardsFacts {

    private static final String NAME = "fact-other-boards";

    private BoardsFacts() {}

    /** One or two sentences under {@code fact-other-boards}. */
    public static Map<String, String> of(BoundaryResult result) {
        return of(BoardsFindings.of(result));
    }

    static Map<String, String> of(BoardsFindings found) {
        return Map.of(
                NAME,
                found.shortage()
                        .map(because -> "Other evaluations are not compared, because " + because + ".")
                        .orElseGet(() -> told(found)));
    }

    private static String told(BoardsFindings found) {
        SharesAbove shares = found.shares();
        return Numbers.grouped(shares.countAbove()) + " of " + Numbers.grouped(shares.count())
                + " scores of models changed " + BoundaryWords.sample("p5")
                + " lie above the boundary of the quarter before, a share of "
                + Numbers.significant(shares.share(), 2) + " where "
                + Numbers.decimals(1 - found.later().level(), 2)
                + " are meant to."
                + TwiceFigure.largest(found.twice())
                        .map(task -> " But the protocol differed: "
                                + Numbers.grouped(task.models().size())
                                + " models evaluated both times changed by a median of up to "
                                + BoardsWords.coverage(
                                        task.drift().orElseThrow().medianAbsolute()) + " ("
                                + BoundaryWords.task(task.task()) + ").")
                        .orElse("");
    }
}
