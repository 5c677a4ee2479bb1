package almanac.report.ladder.targets;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.UnusableTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words and numbers that the page's text places. */
final class TargetTexts {

    private TargetTexts() {}

    static Map<String, String> of(LadderResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("as-of", Calendar.day(result.settings().asOf()));
        texts.put("runs-fitted", Integer.toString(TargetEstimates.fitted(result)));
        texts.put("runs-in-table", Integer.toString(result.runs().size()));
        texts.put("pooled-checkpoints", pooledCheckpoints(result));
        texts.put("tasks-forecast", tasks(result));
        texts.put("largest-fitted", billions(largest(result, true)));
        texts.put("times-as-large", timesAsLarge(result));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("headline-target", LadderWords.of(TargetsPage.HEADLINE));
        texts.put("mean-of-forecasts", meanOfForecasts(result));
        texts.put("other-targets", otherTargets(result));
        texts.put("mean-errors", meanErrors(result));
        texts.put("too-low", tooLow(result));
        texts.put("close-four", TaskWords.close(result));
        texts.put("far-four", TaskWords.far(result));
        texts.put("coverage", TrustWords.coverage(result));
        texts.put("trust-surprise", TrustWords.surprise(result));
        texts.put("cost", CostWords.cost(result));
        texts.put("best-designs", DesignWords.best(result));
        texts.put("design-wins", DesignWords.wins(result));
        texts.put("unusable-tasks", unusable(result.unusable()));
        return texts;
    }

    /** Smoothed checkpoints behind the second step of the first headline task. */
    private static String pooledCheckpoints(LadderResult result) {
        return result.designs().stream()
                .filter(fit ->
                        fit.variant() == LadderVariant.TWO_STEP && fit.task().isHeadline())
                .flatMap(fit -> fit.step2().stream())
                .findFirst()
                .map(step -> Numbers.grouped(step.fit().points()))
                .orElse("no");
    }

    /** Number of tasks behind the headline. */
    private static String tasks(LadderResult result) {
        return result.average(TargetsPage.HEADLINE, LadderVariant.TWO_STEP)
                .map(average -> average.tasks() == 1 ? "one task" : Words.lower(average.tasks()) + " tasks")
                .orElse("no task");
    }

    /** Parameters of the largest run of the fit, or of the largest target. */
    private static double largest(LadderResult result, boolean fitted) {
        List<String> targets =
                TargetForecast.targets(result).stream().map(LadderTarget::id).toList();
        return result.runs().stream()
                .filter(run ->
                        fitted ? run.isFitted() : targets.contains(run.run().id()))
                .mapToDouble(run -> run.point().parameters())
                .max()
                .orElse(0);
    }

    private static String billions(double parameters) {
        return Numbers.significant(parameters / 1e9, 2) + "\u00a0billion";
    }

    /** Size of the largest target in sizes of the largest run of the fit. */
    private static String timesAsLarge(LadderResult result) {
        return Numbers.significant(largest(result, false) / largest(result, true), 2);
    }

    /** Mean of the forecasts and of what was measured, for the target of the headline. */
    private static String meanOfForecasts(LadderResult result) {
        return result.average(TargetsPage.HEADLINE, LadderVariant.TWO_STEP)
                .map(average -> "The mean of these forecasts is " + LadderWords.percent(average.predictedAccuracy())
                        + average.interval()
                                .map(range -> " (95\u00a0% interval " + LadderWords.points(Optional.of(range)) + ")")
                                .orElse("")
                        + ", the measured mean " + LadderWords.percent(average.actualAccuracy()) + ".")
                .orElse("");
    }

    /** The mean errors of the other targets, none told where there are none. */
    private static String otherTargets(LadderResult result) {
        List<String> others = averages(result).stream()
                .filter(average -> average.target() != TargetsPage.HEADLINE)
                .map(average -> Numbers.significant(average.points(), 2) + "\u00a0points for "
                        + LadderWords.of(average.target()))
                .toList();
        return others.isEmpty() ? "No other target was measured." : "The mean error is " + Words.joined(others) + ".";
    }

    private static String meanErrors(LadderResult result) {
        return averages(result).stream()
                .map(average -> Numbers.significant(average.points(), 2) + "\u00a0points ("
                        + LadderWords.percent(average.relative()) + ") for " + LadderWords.of(average.target())
                        + (average.target().isPublished() ? "" : " (not forecast by the paper)"))
                .collect(Collectors.joining(", ", "The mean error over the tasks is ", "."));
    }

    private static List<LadderAverage> averages(LadderResult result) {
        return TargetForecast.targets(result).stream()
                .flatMap(target -> result.average(target, LadderVariant.TWO_STEP).stream())
                .toList();
    }

    private static String tooLow(LadderResult result) {
        List<TargetForecast> all = TargetForecast.all(result, LadderTask.headlines(), LadderTarget.publishedOnes());
        long low = all.stream().filter(TargetForecast::isTooLow).count();
        return "Of " + all.size() + " forecasts for the published targets " + Words.lower(low)
                + (low == 1 ? " is" : " are") + " too low.";
    }

    /** The tasks that cannot be forecast, each with its reason. */
    static String unusable(List<UnusableTask> tasks) {
        if (tasks.isEmpty()) {
            return "Every task can be forecast.";
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        tasks.forEach(task -> byReason.computeIfAbsent(task.reason(), reason -> new ArrayList<>())
                .add(LadderWords.of(task.task())));
        return byReason.entrySet().stream()
                .map(entry -> Words.joined(entry.getValue()) + ", because " + because(entry.getKey()))
                .collect(Collectors.joining("; ", "Not forecast: ", "."));
    }

    private static String because(String reason) {
        return switch (reason) {
            case "few-runs" -> "too few runs of the ladder were measured often enough on it";
            case "one-size" -> "all its runs have the same size";
            case "one-length" -> "all its runs see the same number of tokens";
            default -> "no run was measured on it";
        };
    }
}
