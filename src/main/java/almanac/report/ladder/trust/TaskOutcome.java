package almanac.report.ladder.trust;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.Trust;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the tests said of a task beforehand, and what then happened.
 *
 * @param forecasts two-step forecasts of the published targets, at least one
 */
record TaskOutcome(Trust trust, List<Forecast> forecasts) {

    /** Tasks with a label and a forecast: high trust first, within a label in the order of the tasks. */
    static List<TaskOutcome> all(LadderResult result) {
        return result.trust().stream()
                .map(trust -> new TaskOutcome(
                        trust,
                        LadderTarget.publishedOnes().stream()
                                .flatMap(target ->
                                        result.forecast(trust.task(), LadderVariant.TWO_STEP, target).stream())
                                .toList()))
                .filter(outcome -> !outcome.forecasts().isEmpty())
                .sorted(Comparator.comparing(outcome -> outcome.trust().label()))
                .toList();
    }

    /** Without the average of eight, which repeats other tasks. */
    static List<TaskOutcome> singles(LadderResult result) {
        return all(result).stream()
                .filter(outcome -> outcome.task() != LadderTask.AVERAGE_8)
                .toList();
    }

    LadderTask task() {
        return trust.task();
    }

    Optional<Forecast> forecast(LadderTarget target) {
        return forecasts.stream()
                .filter(forecast -> forecast.run().equals(target.id()))
                .findFirst();
    }

    /** Mean distance from the published targets' accuracies, points. */
    double meanErrorPoints() {
        return forecasts.stream()
                .mapToDouble(Forecast::absoluteErrorPoints)
                .average()
                .orElseThrow();
    }

    /** Targets whose measured accuracy lies outside the interval. */
    List<LadderTarget> outside() {
        return Arrays.stream(LadderTarget.values())
                .filter(target -> forecast(target)
                        .flatMap(Forecast::isCovered)
                        .map(covered -> !covered)
                        .orElse(false))
                .toList();
    }
}
