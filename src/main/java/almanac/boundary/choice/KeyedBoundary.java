package almanac.boundary.choice;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.BoundaryKey;
import java.util.List;
import java.util.Optional;

/**
 * A boundary of a board with what it was fitted to.
 *
 * <p>Where the axis is {@link BoundaryAxis#SIZE}, every place that the fit calls log10 of the compute is log10 of the
 * count of parameters, and its attainable scores for 10^22 FLOP and more mean nothing: ask {@link BoundaryFit#at}.
 *
 * @param settings level τ, sharpness and ridge
 */
public record KeyedBoundary(BoundaryKey key, BoundarySettings settings, Outcome<BoundaryFit> fit) {

    /** The levels at which a boundary is shown beside its own, 0.98. */
    public static final List<Double> LEVELS = List.of(0.5, 0.9, 0.95, 0.98, 0.99);

    /** Fits the rows of a key. */
    public static KeyedBoundary of(Board board, BoundaryKey key, BoundarySettings settings) {
        return new KeyedBoundary(key, settings, BoundaryFit.of(key.rows(board), settings));
    }

    /** Every task at every level, fitted to all rows, tasks in the order of the board. */
    public static List<KeyedBoundary> atLevels(Board board) {
        return board.tasks().stream()
                .map(task -> BoundaryKey.of(board, Board.ALL, task))
                .flatMap(key -> LEVELS.stream().map(tau -> of(board, key, BoundarySettings.PAPER.withTau(tau))))
                .toList();
    }

    /** Every task against size instead of compute, fitted to all rows that have a size. */
    public static List<KeyedBoundary> bySize(Board board) {
        return board.tasks().stream()
                .map(task -> new BoundaryKey(board.dataset(), Board.ALL, task, Optional.empty(), BoundaryAxis.SIZE))
                .map(key -> of(board, key, BoundarySettings.PAPER))
                .toList();
    }

    /** Every sample of a board and every task of it. */
    public static List<KeyedBoundary> ofAllSamples(Board board) {
        return board.samples().keySet().stream()
                .flatMap(sample -> board.tasks().stream().map(task -> BoundaryKey.of(board, sample, task)))
                .map(key -> of(board, key, BoundarySettings.PAPER))
                .toList();
    }
}
