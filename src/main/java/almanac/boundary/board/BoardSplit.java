package almanac.boundary.board;

import java.util.ArrayList;
import java.util.List;

/**
 * A sample that boundaries are fitted to and a later one that they are compared with.
 *
 * @param scheme {@code single} for one period before the other, {@code cumulative} for all before, {@code year}
 * @param split name in the published tables
 * @param train name of the sample fitted
 * @param validation name of the sample compared
 */
public record BoardSplit(String scheme, String split, String train, String validation) {

    /** From each period to the next. */
    public static final List<BoardSplit> SINGLE = List.of(
            new BoardSplit("single", "k1", "p1", "p2"),
            new BoardSplit("single", "k2", "p2", "p3"),
            new BoardSplit("single", "k3", "p3", "p4"));

    /** From all periods so far to the next. */
    public static final List<BoardSplit> CUMULATIVE = List.of(
            new BoardSplit("cumulative", "k1", "p1", "p2"),
            new BoardSplit("cumulative", "k2", "p1-p2", "p3"),
            new BoardSplit("cumulative", "k3", "p1-p3", "p4"));

    /** From the rows dated before 2025 to those of 2025: the same rows as the last cumulative split. */
    public static final BoardSplit YEAR = new BoardSplit("year", "year-2025", "pre-2025", "2025");

    /** All splits of the second leaderboard. */
    public static List<BoardSplit> all() {
        List<BoardSplit> all = new ArrayList<>(SINGLE);
        all.addAll(CUMULATIVE);
        all.add(YEAR);
        return all;
    }
}
