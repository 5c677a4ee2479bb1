package almanac.report.boundary.periods;

import almanac.boundary.Outcome;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.ResampledChange;
import almanac.boundary.time.TaskDrift;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which boundaries moved from the first period to the last, and how far, in words. */
final class DriftFindings {

    /** The task that the paper finds to advance. */
    static final String MATHEMATICS = "math-lvl-5";

    /** A change of this size counts as a move: the threshold of the claim. */
    static final double THRESHOLD = 0.05;

    /** A probability below this one is told from no change. */
    static final double SIGNIFICANT = 0.05;

    /** A task and its change. */
    record Change(String task, ResampledChange change) {

        String name() {
            return BoundaryWords.task(task);
        }

        double size() {
            return Math.abs(change.estimate());
        }
    }

    private final BoundaryDrift drift;
    private final List<Change> changes;

    DriftFindings(BoundaryDrift drift) {
        this.drift = drift;
        this.changes = changes(TaskDrift::change);
    }

    /** The tasks with a change of one kind, the largest first. */
    private List<Change> changes(Function<TaskDrift, Outcome<ResampledChange>> kind) {
        return drift.tasks().stream()
                .flatMap(task -> kind.apply(task).result().stream().map(change -> new Change(task.task(), change)))
                .sorted(Comparator.comparingDouble(Change::size).reversed())
                .toList();
    }

    /** Every task with a boundary in both periods, the largest change first. */
    List<Change> all() {
        return changes;
    }

    List<Change> moved() {
        return changes.stream().filter(change -> change.size() > THRESHOLD).toList();
    }

    List<Change> still() {
        return changes.stream().filter(change -> change.size() <= THRESHOLD).toList();
    }

    Optional<Change> of(String task) {
        return changes.stream().filter(change -> change.task().equals(task)).findFirst();
    }

    /** The changes between the same bases. */
    List<Change> shared() {
        return changes(TaskDrift::sharedChange);
    }

    /** The finding of a chart. */
    String title() {
        if (changes.isEmpty()) {
            return "No task has a boundary in both the first and the last period";
        }
        String moves = Words.joined(moved().stream()
                .map(change ->
                        change.name() + " " + PeriodWords.change(change.change().estimate()))
                .toList());
        return moved().isEmpty()
                ? "No boundary moved by more than " + PeriodWords.score(THRESHOLD)
                : moves + (still().isEmpty() ? "" : "; " + rest("the other ", " changed"));
    }

    /** What the tasks that stood still did. */
    String rest(String before, String verb) {
        return before + (still().size() == 1 ? "task" : Words.lower(still().size()) + " tasks") + verb + " by at most "
                + PeriodWords.score(
                        still().stream().mapToDouble(Change::size).max().orElse(0));
    }

    /** How far each task that moved did, as the end of a sentence; the attainable score is its subject. */
    String moves() {
        List<String> rises = moves(moved().stream()
                .filter(change -> change.change().estimate() > 0)
                .toList());
        List<String> falls = moves(moved().stream()
                .filter(change -> change.change().estimate() < 0)
                .toList());
        return (rises.isEmpty() ? "" : "rose by " + Words.joined(rises))
                + (rises.isEmpty() || falls.isEmpty() ? "" : " and ")
                + (falls.isEmpty() ? "" : "fell by " + Words.joined(falls));
    }

    /** Sizes with the task and the interval. */
    private static List<String> moves(List<Change> moved) {
        return moved.stream()
                .map(change -> PeriodWords.score(change.size()) + " on " + change.name()
                        + change.change()
                                .interval()
                                .map(range -> " (95\u00a0% interval "
                                        + PeriodWords.scores(
                                                change.change().estimate() > 0 ? range : range.mapped(value -> -value))
                                        + ")")
                                .orElse(""))
                .toList();
    }

    /** The tasks among some changes whose adjusted probability tells them from no change, with it. */
    static List<String> told(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.change().adjusted().orElse(1) < SIGNIFICANT)
                .map(change -> change.name() + " (p = "
                        + probability(change.change().adjusted().orElse(1)) + ")")
                .toList();
    }

    static String probability(double probability) {
        return PeriodWords.score(probability);
    }
}
