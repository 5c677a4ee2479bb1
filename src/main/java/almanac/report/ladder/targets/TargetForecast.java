package almanac.report.ladder.targets;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import java.util.Arrays;
import java.util.List;

/** A two-step forecast and the target that it is of. */
record TargetForecast(LadderTarget target, Forecast forecast) {

    /** The tasks that the paper forecasts within two points. */
    static final List<LadderTask> CLOSE =
            List.of(LadderTask.MMLU, LadderTask.HELLASWAG, LadderTask.PIQA, LadderTask.SOCIALIQA);

    /** The other headline tasks. */
    static final List<LadderTask> FAR =
            List.of(LadderTask.ARC_CHALLENGE, LadderTask.ARC_EASY, LadderTask.CSQA, LadderTask.OPENBOOKQA);

    /** The distance, in points, that the paper calls close. */
    static final double CLOSE_POINTS = 2;

    LadderTask task() {
        return forecast.task();
    }

    double points() {
        return forecast.absoluteErrorPoints();
    }

    /** Forecast less measured accuracy, in points of a hundred. */
    double signedPoints() {
        return 100 * (forecast.predictedAccuracy() - forecast.actualAccuracy());
    }

    boolean isTooLow() {
        return forecast.predictedAccuracy() < forecast.actualAccuracy();
    }

    /** Whether there is an interval and the measured accuracy lies outside of it. */
    boolean isMissed() {
        return forecast.isCovered().filter(covered -> !covered).isPresent();
    }

    /** Every forecast of these tasks and targets that there is, target by target. */
    static List<TargetForecast> all(LadderResult result, List<LadderTask> tasks, List<LadderTarget> targets) {
        return targets.stream()
                .flatMap(target -> tasks.stream()
                        .flatMap(task -> result.forecast(task, LadderVariant.TWO_STEP, target).stream())
                        .map(forecast -> new TargetForecast(target, forecast)))
                .toList();
    }

    /** The targets that have any forecast of a headline task. */
    static List<LadderTarget> targets(LadderResult result) {
        return Arrays.stream(LadderTarget.values())
                .filter(target -> result.average(target, LadderVariant.TWO_STEP).isPresent())
                .toList();
    }

    /** Those of them that the paper forecasts. */
    static List<LadderTarget> published(LadderResult result) {
        return targets(result).stream().filter(LadderTarget::isPublished).toList();
    }
}
