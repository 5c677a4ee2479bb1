package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.boundary.choice.BoardValidation;
import almanac.boundary.choice.KeyedBoundary;
import almanac.report.boundary.BoundaryResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The boundaries of the first leaderboard, by task and sample.
 *
 * @param board its rows
 * @param boundaries of all its samples
 * @param validations from each period to the next
 */
record FirstBoard(Board board, List<KeyedBoundary> boundaries, List<BoardValidation> validations) {

    /** The log10 of the compute at which periods are compared. */
    static final double BUDGET = 23;

    static FirstBoard of(BoundaryResult result) {
        return new FirstBoard(
                result.first(),
                result.firstBoard().boundaries(),
                result.firstBoard().validations());
    }

    /** A step from a period to the next with the share of the later rows that the older boundary covers. */
    record Step(String task, String train, String validation, int rows, double coverage) {}

    Optional<BoundaryFit> fit(String sample, String task) {
        return boundaries.stream()
                .filter(boundary -> boundary.key().sample().equals(sample)
                        && boundary.key().task().equals(task))
                .flatMap(boundary -> boundary.fit().result().stream())
                .findFirst();
    }

    /** Tasks with a boundary of all rows. */
    List<String> tasks() {
        return board.tasks().stream()
                .filter(task -> fit(Board.ALL, task).isPresent())
                .toList();
    }

    /** The samples but that of all rows, in their order. */
    List<String> periods() {
        return board.samples().keySet().stream()
                .filter(sample -> !sample.equals(Board.ALL))
                .toList();
    }

    /** The attainable score; empty without a boundary and outside its rows. */
    OptionalDouble at(String sample, String task, double logFlop) {
        return fit(sample, task).stream()
                .filter(fit -> fit.covers(logFlop))
                .mapToDouble(fit -> fit.at(logFlop))
                .findFirst();
    }

    /** All steps that can be taken: later rows on or below the older boundary, in the whole sample. */
    List<Step> steps() {
        return validations.stream()
                .flatMap(validation ->
                        validation.found().result().stream().flatMap(found -> step(validation, found.fit()).stream()))
                .toList();
    }

    private Optional<Step> step(BoardValidation validation, BoundaryFit fit) {
        BoundarySample rows = board.sample(validation.split().validation(), validation.task());
        if (rows.count() == 0) {
            return Optional.empty();
        }
        BoundaryLoss loss = BoundaryLoss.of(rows, fit::at, fit.settings().loss());
        return Optional.of(new Step(
                validation.task(),
                validation.split().train(),
                validation.split().validation(),
                loss.rows(),
                loss.coverage()));
    }

    Optional<Step> step(String train, String task) {
        return steps().stream()
                .filter(step -> step.train().equals(train) && step.task().equals(task))
                .findFirst();
    }

    Optional<Step> leastCovered() {
        return steps().stream().min(Comparator.comparingDouble(Step::coverage));
    }

    /** The steps of which less than a share lies on or below the older boundary. */
    List<Step> below(double share) {
        return steps().stream().filter(step -> step.coverage() < share).toList();
    }

    /** Tasks whose boundary of all rows rises by less than this from 10^22 to 10^24 FLOP. */
    List<String> flat(double rise) {
        return tasks().stream()
                .filter(task -> at(Board.ALL, task, BUDGET - 1).isPresent()
                        && at(Board.ALL, task, BUDGET + 1).isPresent())
                .filter(task -> at(Board.ALL, task, BUDGET + 1).orElseThrow()
                                - at(Board.ALL, task, BUDGET - 1).orElseThrow()
                        < rise)
                .toList();
    }
}
