package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.boundary.board.TaskBoundary;
import almanac.boundary.reevaluation.Reevaluation;
import almanac.boundary.time.SplitCoverage;
import almanac.boundary.time.SplitValidation;
import almanac.data.NewEvaluation;
import almanac.report.boundary.BoundaryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The models evaluated after the second leaderboard had closed, against its last boundary. */
record LaterModels(BoundaryResult result) {

    /** The period whose boundary is asked. */
    static final String LAST = "p4";

    /** The log10 of the compute at which the boundaries of the two evaluations are compared. */
    static final double BUDGET = 23;

    /**
     * Where the rows of a sample lie.
     *
     * @param above rows above the boundary
     * @param aboveIfRaised rows that would lie above if the median change of the models evaluated twice were undone
     */
    record Coverage(String task, String sample, int rows, int above, int aboveIfRaised) {

        double coverage() {
            return 1 - above / (double) rows;
        }
    }

    /** The share of rows that the boundary is meant to have on or below it. */
    double level() {
        return result.fitting().tau();
    }

    /** Tasks with a boundary of the last period and later rows. */
    List<String> tasks() {
        return result.second().tasks().stream()
                .filter(task -> coverage(Board.AFTERWARDS, task).isPresent())
                .toList();
    }

    Optional<BoundaryFit> boundary(String task) {
        return result.boundaries().get(LAST, task).result().map(TaskBoundary::fit);
    }

    Optional<Coverage> coverage(String sample, String task) {
        BoundarySample rows = result.later().sample(sample, task);
        return boundary(task)
                .filter(fit -> rows.count() > 0)
                .map(fit ->
                        new Coverage(task, sample, rows.count(), above(rows, fit, 0), above(rows, fit, -drift(task))));
    }

    private static int above(BoundarySample rows, BoundaryFit fit, double raise) {
        int above = 0;
        for (int i = 0; i < rows.count(); i++) {
            above += rows.score()[i] + raise > fit.at(rows.logFlop()[i]) ? 1 : 0;
        }
        return above;
    }

    /** Median change of the models evaluated twice; zero where there are none. */
    double drift(String task) {
        return result.twice().tasks().stream()
                .filter(found -> found.task().equals(task))
                .flatMap(found -> found.drift().stream())
                .mapToDouble(Reevaluation.Drift::median)
                .findFirst()
                .orElse(0);
    }

    List<Coverage> coverages(String sample) {
        return tasks().stream().flatMap(task -> coverage(sample, task).stream()).toList();
    }

    /** The errors of coverage bin by bin, with their resamples. */
    Optional<SplitCoverage> split(String sample, String task) {
        return result.validations().stream()
                .filter(validation -> SplitValidation.LATER.contains(validation.split())
                        && validation.split().validation().equals(sample)
                        && validation.task().equals(task))
                .flatMap(validation -> validation.coverage().result().stream())
                .findFirst();
    }

    /** The height of a boundary, of the last period or of the later models, within its rows. */
    OptionalDouble height(String sample, String task) {
        Optional<TaskBoundary> boundary = sample.equals(LAST)
                ? result.boundaries().get(LAST, task).result()
                : result.afterwards().get(sample, task).result();
        return boundary.map(TaskBoundary::fit)
                .filter(fit -> fit.covers(BUDGET))
                .map(fit -> OptionalDouble.of(fit.at(BUDGET)))
                .orElse(OptionalDouble.empty());
    }

    /** The evaluations with compute that the authors list outside their validation set. */
    List<NewEvaluation> further() {
        return result.runs().newEvaluations().stream()
                .filter(evaluation -> !evaluation.origin().equals(NewEvaluation.VALIDATION))
                .filter(evaluation -> evaluation.computeFlop().orElse(0) > 0)
                .toList();
    }

    /** Everything above the boundary of the last period: validation rows of the later days, and any further model. */
    List<ModelAbove> above() {
        List<ModelAbove> found = new ArrayList<>();
        List<NewEvaluation> validation = result.later().rows(Board.AFTERWARDS).stream()
                .map(row -> result.runs().newEvaluations().get(row.row()))
                .filter(evaluation -> evaluation.computeFlop().orElse(0) > 0)
                .toList();
        for (String task : tasks()) {
            BoundaryFit fit = boundary(task).orElseThrow();
            further()
                    .forEach(evaluation ->
                            ModelAbove.of(evaluation, task, fit, false).ifPresent(found::add));
            validation.forEach(
                    evaluation -> ModelAbove.of(evaluation, task, fit, true).ifPresent(found::add));
        }
        return found;
    }
}
