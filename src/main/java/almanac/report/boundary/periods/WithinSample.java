package almanac.report.boundary.periods;

import almanac.boundary.board.BoardSplit;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How well boundaries cover the very models that they were fitted to, before any time has passed, in words. */
final class WithinSample {

    /** A boundary in a task, with its error on its own models and on the later ones. */
    private record Step(BoardSplit split, String task, double own, double later) {

        double fall() {
            return own - later;
        }
    }

    private final List<Step> steps;

    WithinSample(CoverageFindings findings, List<String> tasks) {
        this.steps = BoardSplit.SINGLE.stream()
                .flatMap(split -> tasks.stream().flatMap(task -> step(findings, split, task).stream()))
                .toList();
    }

    private static Optional<Step> step(CoverageFindings findings, BoardSplit split, String task) {
        OptionalDouble own = findings.withinSample(split, task);
        OptionalDouble later = findings.signed(split, task);
        return own.isPresent() && later.isPresent()
                ? Optional.of(new Step(split, task, own.getAsDouble(), later.getAsDouble()))
                : Optional.empty();
    }

    /** How many errors are above zero without any time having passed, and the largest fall from there. */
    String words() {
        if (steps.isEmpty()) {
            return "No boundary can be compared both with its own models and with later ones";
        }
        long above = steps.stream().filter(step -> step.own() > 0).count();
        double mean = steps.stream().mapToDouble(Step::own).average().orElseThrow();
        Step largest =
                steps.stream().max(Comparator.comparingDouble(Step::fall)).orElseThrow();
        return "On the models that they were fitted to, " + above + " of " + steps.size()
                + " boundaries already have an error above zero, " + PeriodWords.points(mean)
                + " points in the mean" + fall(largest);
    }

    private static String fall(Step step) {
        return step.fall() > 0
                ? ". Measured from there, the largest loss of coverage is "
                        + PeriodWords.plainPoints(step.fall()) + " points, on " + BoundaryWords.task(step.task())
                        + " from " + PeriodWords.step(step.split()) + ", where the error itself is "
                        + PeriodWords.points(step.later())
                : ". Measured from there, no boundary loses coverage";
    }

    /** Whether the models of a period can be compared with their own boundary. */
    static boolean isKnown(CoverageFindings findings, BoardSplit split) {
        return findings.of(split).stream()
                .anyMatch(validation ->
                        findings.withinSample(split, validation.task()).isPresent());
    }

    static String row(BoardSplit split) {
        return PeriodWords.period(split.train()) + ", its own models";
    }
}
