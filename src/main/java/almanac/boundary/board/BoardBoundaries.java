package almanac.boundary.board;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The boundaries of all tasks of a board in some of its samples, all refitted to the same resamples.
 *
 * @param boundaries in the order of the samples and, in each, of the tasks; a sample that does not suffice has a shortage
 */
public record BoardBoundaries(Board board, ClusterDraws clusters, Map<BoundaryKey, Outcome<TaskBoundary>> boundaries) {

    public BoardBoundaries {
        boundaries = new LinkedHashMap<>(boundaries);
    }

    /** Fits some samples; those that hold the same rows are fitted once. */
    public static BoardBoundaries of(Board board, List<String> samples, ClusterDraws clusters) {
        Map<BoundaryKey, Outcome<TaskBoundary>> boundaries = new LinkedHashMap<>();
        List<String> fitted = new ArrayList<>();
        for (String sample : samples) {
            Optional<String> same = fitted.stream()
                    .filter(other -> board.rows(other).equals(board.rows(sample)))
                    .findFirst();
            for (String task : board.tasks()) {
                BoundaryKey key = BoundaryKey.of(board, sample, task);
                boundaries.put(
                        key,
                        same.map(other -> BoundaryKey.of(board, other, task))
                                .map(boundaries::get)
                                .map(outcome -> outcome.map(boundary -> boundary.named(key)))
                                .orElseGet(() -> TaskBoundary.of(board, sample, task, clusters)));
            }
            fitted.add(sample);
        }
        return new BoardBoundaries(board, clusters, boundaries);
    }

    /** The boundary of a sample in a task; without compute where the sample is none of those fitted. */
    public Outcome<TaskBoundary> get(String sample, String task) {
        return Objects.requireNonNullElseGet(
                boundaries.get(BoundaryKey.of(board, sample, task)), () -> Outcome.none(BoundaryShortage.NO_COMPUTE));
    }

    /** All boundaries that could be fitted, in their order. */
    public List<TaskBoundary> fitted() {
        return boundaries.values().stream()
                .flatMap(outcome -> outcome.result().stream())
                .toList();
    }
}
