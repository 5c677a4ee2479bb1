package almanac.report.ladder.designs;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the forecasts through the C4 loss fail: one error of the first step, shared by all tasks. */
final class C4Texts {

    private C4Texts() {}

    static Map<String, String> of(LadderResult result, List<LadderTarget> targets) {
        PerTarget perTarget = new PerTarget(targets);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("c4-first-step", perTarget.words(target -> firstStep(forecasts(result, target))));
        texts.put("c4-too-high", perTarget.words(target -> tooHigh(forecasts(result, target))));
        texts.put("c4-cancelling", cancelling(result, targets));
        return texts;
    }

    private static List<Forecast> forecasts(LadderResult result, LadderTarget target) {
        return LadderTask.headlines().stream()
                .flatMap(task -> result.forecast(task, LadderVariant.C4, target).stream())
                .toList();
    }

    /** The signed error of the loss, the same for every task. */
    private static Optional<String> firstStep(List<Forecast> forecasts) {
        return forecasts.stream()
                .flatMap(forecast -> forecast.feature().stream())
                .map(feature -> Numbers.decimals(100 * feature.step1Error(), 1) + "\u00a0%")
                .findFirst();
    }

    private static Optional<String> tooHigh(List<Forecast> forecasts) {
        long high = forecasts.stream()
                .filter(forecast -> forecast.relativeError() > 0)
                .count();
        return forecasts.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.lower(high) + " of " + Words.lower(forecasts.size()));
    }

    /** Tasks of which every target is forecast better by both steps than by the second step alone. */
    private static String cancelling(LadderResult result, List<LadderTarget> targets) {
        List<String> tasks = LadderTask.headlines().stream()
                .filter(task -> targets.stream()
                        .allMatch(target -> result.forecast(task, LadderVariant.C4, target)
                                .filter(C4Texts::cancels)
                                .isPresent()))
                .map(LadderWords::of)
                .toList();
        return tasks.isEmpty() ? "no task" : Words.joined(tasks);
    }

    private static boolean cancels(Forecast forecast) {
        return forecast.step2Error()
                .filter(alone -> Math.abs(forecast.relativeError()) < Math.abs(alone))
                .isPresent();
    }
}
