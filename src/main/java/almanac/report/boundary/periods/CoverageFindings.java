package almanac.report.boundary.periods;

import almanac.boundary.Binning;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Calibration;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.time.SplitCoverage;
import almanac.boundary.time.SplitValidation;
import almanac.boundary.time.TaskCoverage;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How well the boundaries of one period cover the models of the next. */
final class CoverageFindings {

    private final List<SplitValidation> validations;
    private final List<TaskCoverage> tasks;
    private final double tau;

    CoverageFindings(List<SplitValidation> validations, double tau) {
        this.validations = validations;
        this.tasks = TaskCoverage.of(validations);
        this.tau = tau;
    }

    /** The tasks that have an error in at least one step. */
    List<TaskCoverage> tasks() {
        return tasks;
    }

    /** A split, task by task. */
    List<SplitValidation> of(BoardSplit split) {
        return validations.stream()
                .filter(validation -> validation.split().equals(split))
                .toList();
    }

    long below() {
        return TaskCoverage.below(tasks, PublishedPeriods.LIMIT);
    }

    /** The largest error there can be: that of a boundary above all models. */
    double ceiling() {
        return 1 - tau;
    }

    /** A task's signed macro error in a split; empty without one. */
    OptionalDouble signed(BoardSplit split, String task) {
        return of(split).stream()
                .filter(validation -> validation.task().equals(task))
                .flatMap(validation -> validation.coverage().result().stream())
                .map(SplitCoverage::signedError)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** The signed errors of all tasks in some splits. */
    DoubleStream signed(List<BoardSplit> splits) {
        return splits.stream()
                .flatMapToDouble(split -> of(split).stream()
                        .flatMap(validation -> validation.coverage().result().stream())
                        .flatMapToDouble(coverage -> coverage.signedError().stream()));
    }

    /** Mean over some splits of an error in some bins; empty without any. */
    OptionalDouble mean(List<BoardSplit> splits, String task, Binning binning, ToDoubleFunction<Calibration> error) {
        return validations.stream()
                .filter(validation -> splits.contains(validation.split()))
                .filter(validation -> validation.task().equals(task))
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.outOfSample().stream())
                .filter(validation -> validation.binning() == binning)
                .map(BoundaryValidation::calibration)
                .filter(calibration -> calibration.rows() > 0)
                .mapToDouble(error)
                .average();
    }

    /** How many tasks have a mean error over some splits below the limit. */
    long below(List<BoardSplit> splits, Binning binning, ToDoubleFunction<Calibration> error) {
        return tasks.stream()
                .map(task -> mean(splits, task.task(), binning, error))
                .filter(mean -> mean.isPresent() && mean.getAsDouble() < PublishedPeriods.LIMIT)
                .count();
    }

    /** Later rows in the bins of a split. */
    int rows(BoardSplit split) {
        return of(split).stream()
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.outOfSample().stream())
                .filter(validation -> validation.binning() == SplitCoverage.BINNING)
                .mapToInt(validation -> validation.calibration().rows())
                .max()
                .orElse(0);
    }

    /** Any interval, for how they were made. */
    Optional<Interval> interval() {
        return validations.stream()
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.interval().stream())
                .findFirst();
    }

    String title() {
        return tasks.isEmpty()
                ? "No period has a boundary and later models to compare it with"
                : "On average over the steps the old boundary errs by less than two points on " + count() + " tasks"
                        + qualification();
    }

    /** How many tasks stay below the limit, such as "five of six". */
    String count() {
        return Words.lower(below()) + " of " + Words.lower(tasks.size());
    }

    /** How narrowly the count holds, and what it is in the other bins, in brackets. */
    String qualification() {
        List<String> others = Stream.of(Binning.TEST_FIXED, Binning.OVERLAP_REFIT)
                .map(binning -> Words.lower(below(BoardSplit.SINGLE, binning, found -> Math.abs(found.signedMacro()))))
                .toList();
        return " (" + narrowest() + Words.joined(others) + " with other bins of compute)";
    }

    private String narrowest() {
        return nearest()
                .map(task -> BoundaryWords.task(task.task()) + " by "
                        + PeriodWords.plainPoints(PublishedPeriods.LIMIT - task.absoluteSignedMacro()) + " points; ")
                .orElse("");
    }

    /** The task below the limit that is nearest to it. */
    Optional<TaskCoverage> nearest() {
        return tasks.stream()
                .filter(task -> task.absoluteSignedMacro() < PublishedPeriods.LIMIT)
                .max(Comparator.comparingDouble(TaskCoverage::absoluteSignedMacro));
    }

    /** A task's signed macro error on the rows that the boundary of a split was fitted to; empty without one. */
    OptionalDouble withinSample(BoardSplit split, String task) {
        return of(split).stream()
                .filter(validation -> validation.task().equals(task))
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.withinSample().stream())
                .map(BoundaryValidation::calibration)
                .filter(calibration -> calibration.rows() > 0)
                .mapToDouble(Calibration::signedMacro)
                .findFirst();
    }

    /** The tasks whose error is not below the limit, with it. */
    String outside() {
        return Words.joined(tasks.stream()
                .filter(task -> task.absoluteSignedMacro() >= PublishedPeriods.LIMIT)
                .map(task -> BoundaryWords.task(task.task()) + " errs by "
                        + PeriodWords.plainPoints(task.absoluteSignedMacro()) + " points")
                .toList());
    }

    /** How many of the published errors equal ours at their printed digits. */
    String agreement() {
        int compared = 0;
        int equal = 0;
        for (int step = 0; step < BoardSplit.SINGLE.size(); step++) {
            for (SplitValidation validation : of(BoardSplit.SINGLE.get(step))) {
                List<Double> published = PublishedPeriods.COVERAGE.getOrDefault(validation.task(), List.of());
                OptionalDouble ours = signed(validation.split(), validation.task());
                if (ours.isPresent() && step < published.size()) {
                    compared++;
                    equal += PublishedPeriods.agree(PeriodWords.percent(ours.getAsDouble()), published.get(step))
                            ? 1
                            : 0;
                }
            }
        }
        return equal + " of " + compared;
    }
}
