package almanac.report.ladder.steps;

import almanac.report.NotEnoughData;
import almanac.report.ladder.DesignFit;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.Step1;
import almanac.report.ladder.Step2;
import almanac.report.ladder.TaskPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both steps of the recommended design for one task, with what they were fitted to and how far off they are.
 *
 * @param draws the resampled fits, where there are any
 */
record TaskSteps(
        LadderTask task,
        Step1 first,
        Step2 second,
        TaskPoints points,
        Optional<ForecastDraws> draws,
        List<StepError> errors) {

    /** A curve of accuracy that ends this close to one is held by its bound. */
    private static final double AT_BOUND = 1e-9;

    /**
     * The headline tasks that were fitted.
     *
     * @throws NotEnoughData if no published target was measured on any of them
     */
    static List<TaskSteps> all(LadderResult result) {
        List<TaskSteps> all = new ArrayList<>();
        for (LadderTask task : LadderTask.headlines()) {
            result.design(task, LadderVariant.TWO_STEP)
                    .flatMap(fit -> result.points(task).map(points -> of(fit, points, result.draws(task))))
                    .ifPresent(all::add);
        }
        if (published(all).isEmpty()) {
            throw new NotEnoughData("no larger model was measured on the tasks of the ladder", List.of());
        }
        return List.copyOf(all);
    }

    private static TaskSteps of(DesignFit fit, TaskPoints points, Optional<ForecastDraws> draws) {
        return new TaskSteps(
                fit.task(), fit.step1().orElseThrow(), fit.step2().get(0).fit(), points, draws, StepError.of(fit));
    }

    /** Errors for the published targets, task by task. */
    static List<StepError> published(List<TaskSteps> tasks) {
        return tasks.stream()
                .flatMap(task -> task.errors().stream())
                .filter(error -> error.target().isPublished())
                .toList();
    }

    /** Tokens of the longest run of the fit. */
    double dataEnd() {
        return points.runs().stream()
                .mapToDouble(run -> run.point().tokens())
                .max()
                .orElseThrow();
    }

    /** Whether the upper end of the accuracy curve sits at its bound of one. */
    boolean isAtBound() {
        return second.b() > 1 - AT_BOUND;
    }
}
