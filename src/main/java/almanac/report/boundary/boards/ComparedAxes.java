package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.board.Board;
import almanac.boundary.choice.AxisComparison;
import almanac.boundary.choice.KeyedBoundary;
import almanac.report.Words;
import almanac.report.boundary.AxisStudy;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The boundaries in size beside those in compute, and who loses less.
 *
 * @param all every comparison that could be made
 * @param bySize boundaries in size, by task
 */
record ComparedAxes(List<AxisComparison> all, List<KeyedBoundary> bySize) {

    /** The pairs of samples compared, in their order: the last is the one on rows that were not fitted. */
    enum Rows {
        ALL(Board.ALL, Board.ALL, "all rows, on themselves"),
        SAME("p3", "p3", "P3, on itself"),
        LATER("p3", "p4", "P3, on P4");

        private final String fitted;
        private final String compared;
        private final String words;

        Rows(String fitted, String compared, String words) {
            this.fitted = fitted;
            this.compared = compared;
            this.words = words;
        }

        String words() {
            return words;
        }

        String fitted() {
            return fitted;
        }

        private boolean are(AxisComparison comparison) {
            return comparison.fitted().equals(fitted) && comparison.compared().equals(compared);
        }
    }

    static ComparedAxes of(AxisStudy study) {
        return new ComparedAxes(
                study.comparisons().stream()
                        .flatMap(outcome -> outcome.result().stream())
                        .toList(),
                study.boundaries());
    }

    List<AxisComparison> on(Rows rows) {
        return all.stream().filter(rows::are).toList();
    }

    Optional<AxisComparison> on(Rows rows, String task) {
        return on(rows).stream()
                .filter(comparison -> comparison.task().equals(task))
                .findFirst();
    }

    List<String> tasks() {
        return all.stream().map(AxisComparison::task).distinct().toList();
    }

    /** Tasks in which the boundary in size loses less on later rows. */
    long smallerBySize() {
        return on(Rows.LATER).stream()
                .filter(comparison -> comparison.saving() < 0)
                .count();
    }

    /** The score that a boundary in size allows, within the sizes of its rows. */
    OptionalDouble atSize(String task, double parameters) {
        double place = StrictMath.log10(parameters);
        return fit(task).stream()
                .filter(fit -> fit.covers(place))
                .mapToDouble(fit -> fit.at(place))
                .findFirst();
    }

    Optional<BoundaryFit> fit(String task) {
        return bySize.stream()
                .filter(boundary -> boundary.key().task().equals(task))
                .flatMap(boundary -> boundary.fit().result().stream())
                .findFirst();
    }

    /** Who loses less on later rows, as a title. */
    String finding() {
        List<AxisComparison> later = on(Rows.LATER);
        if (later.isEmpty()) {
            return "No boundary in size can be compared with one in compute on later rows";
        }
        return "From P3 to P4 the boundary in size loses less than the one in compute on "
                + (smallerBySize() == 0 ? "none" : Words.lower(smallerBySize())) + " of " + Words.lower(later.size())
                + " tasks";
    }

    /** On which tasks the interval of the difference leaves out zero. */
    String clear(Rows rows) {
        return sides(rows, comparison -> excludes(comparison, true), "size")
                + "; "
                + sides(rows, comparison -> excludes(comparison, false), "compute");
    }

    private String sides(Rows rows, Predicate<AxisComparison> found, String axis) {
        List<String> names = on(rows).stream()
                .filter(found)
                .map(comparison -> BoundaryWords.task(comparison.task()))
                .toList();
        return names.isEmpty()
                ? "on no task is the loss by " + axis + " lower beyond the interval"
                : "the loss by " + axis + " is lower beyond the interval on " + Words.joined(names);
    }

    /** Whether the interval of the difference leaves out zero, on the side where size, or compute, loses less. */
    private static boolean excludes(AxisComparison comparison, boolean forSize) {
        Optional<Interval> interval = comparison.interval();
        return interval.filter(range -> forSize ? range.high() < 0 : range.low() > 0)
                .isPresent();
    }
}
