package almanac.boundary.choice;

import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a boundary of one period lies to its own rows and to those of the next.
 *
 * @param found the comparisons, or why the earlier period has no boundary
 */
public record BoardValidation(String task, BoardSplit split, Outcome<Found> found) {

    /**
     * What was found.
     *
     * @param train compared with the rows fitted, in their own bins
     * @param validation compared with the rows after, in each of the other binnings that leaves any
     */
    public record Found(BoundaryFit fit, BoundaryValidation train, List<BoundaryValidation> validation) {

        public Found {
            validation = List.copyOf(validation);
        }
    }

    /** From each period of a board to the next, for every task in the order of the board. */
    public static List<BoardValidation> single(Board board) {
        List<BoardValidation> all = new ArrayList<>();
        for (String task : board.tasks()) {
            for (BoardSplit split : BoardSplit.SINGLE) {
                BoundarySample train = board.sample(split.train(), task);
                BoundarySample validation = board.sample(split.validation(), task);
                all.add(new BoardValidation(
                        task,
                        split,
                        BoundaryFit.of(train, BoundarySettings.PAPER).map(fit -> found(fit, train, validation))));
            }
        }
        return all;
    }

    private static Found found(BoundaryFit fit, BoundarySample train, BoundarySample validation) {
        return new Found(
                fit,
                BoundaryValidation.of(fit, train, train, Binning.TRAIN_EDGES).orElseThrow(),
                Arrays.stream(Binning.values())
                        .filter(binning -> binning != Binning.TRAIN_EDGES)
                        .flatMap(binning -> BoundaryValidation.of(fit, train, validation, binning).stream())
                        .toList());
    }
}
