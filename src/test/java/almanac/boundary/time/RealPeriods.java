package almanac.boundary.time;

import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.ClusterDraws;
import almanac.data.BoundaryRuns;
import almanac.data.RealData;
import almanac.stats.Resampling;
import java.util.List;

/** The boundaries of the second leaderboard and of the models evaluated afterwards. */
final class RealPeriods {

    static final List<String> SAMPLES = List.of("p1", "p2", "p3", "p4", "p1-p2", "p1-p3", "pre-2025");

    private RealPeriods() {}

    static BoardBoundaries second(List<String> samples, int replicates) {
        Board board = Board.second(runs());
        return BoardBoundaries.of(
                board, samples, ClusterDraws.of(board, BoundaryAxis.COMPUTE, new Resampling(replicates, 42)));
    }

    static BoardBoundaries later(int replicates) {
        Board board = Board.later(runs());
        return BoardBoundaries.of(
                board,
                List.of(Board.AFTERWARDS, Board.AFTERWARDS_SEEN),
                ClusterDraws.apart(board, BoundaryAxis.COMPUTE, new Resampling(replicates, 42)));
    }

    private static BoundaryRuns runs() {
        return RealData.catalog().boundaryRuns();
    }
}
