package almanac.report.boundary.attainable;

import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.BoundaryKey;
import almanac.boundary.choice.KeyedBoundary;
import almanac.boundary.training.GroupPattern;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.TrainingStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every boundary that stands in the published table of fits, in its order. */
final class FittedBoundaries {

    private FittedBoundaries() {}

    static List<FittedBoundary> all(BoundaryResult result) {
        List<FittedBoundary> all = new ArrayList<>();
        result.boundaries().fitted().forEach(boundary -> all.add(FittedBoundary.of(boundary)));
        result.afterwards().fitted().forEach(boundary -> all.add(FittedBoundary.of(boundary)));
        all.addAll(byTraining(result));
        all.addAll(of(result.second(), result.axes().boundaries()));
        all.addAll(of(result.second(), otherLevels(result)));
        all.addAll(of(result.first(), result.firstBoard().boundaries()));
        return all;
    }

    private static List<FittedBoundary> of(Board board, List<KeyedBoundary> boundaries) {
        return boundaries.stream()
                .flatMap(boundary ->
                        boundary.fit().result().stream().map(fit -> FittedBoundary.of(board, boundary.key(), fit)))
                .toList();
    }

    /** Those at levels that no other boundary of the same rows has. */
    private static List<KeyedBoundary> otherLevels(BoundaryResult result) {
        return result.choices().levels().stream()
                .filter(boundary ->
                        boundary.settings().tau() != result.fitting().tau())
                .toList();
    }

    /** Pretrained and post-trained models apart, in that order for each task. */
    private static List<FittedBoundary> byTraining(BoundaryResult result) {
        List<FittedBoundary> fitted = new ArrayList<>();
        for (TrainingStudy.OfTask task : result.training().tasks()) {
            Stream.of(task.comparison().pretrained(), task.comparison().postTrained())
                    .flatMap(pattern -> byTraining(result.second(), task.task(), pattern).stream())
                    .forEach(fitted::add);
        }
        return fitted;
    }

    private static Optional<FittedBoundary> byTraining(Board board, String task, GroupPattern pattern) {
        BoundaryKey key =
                new BoundaryKey(board.dataset(), Board.ALL, task, Optional.of(pattern.group()), BoundaryAxis.COMPUTE);
        return pattern.fit().result().map(fit -> FittedBoundary.of(board, key, fit));
    }
}
