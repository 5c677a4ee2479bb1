package almanac.report.ladder.calculator;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.ladder.Coverage;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunPoint;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The named words and numbers that the page's text places. */
final class CalculatorTexts {

    private final LadderResult result;
    private final Reach reach;
    private final List<TaskForecast> forecasts;
    private final RunPoint example;

    private CalculatorTexts(LadderResult result, Reach reach, List<TaskForecast> forecasts) {
        this.result = result;
        this.reach = reach;
        this.forecasts = forecasts;
        example = reach.example();
    }

    static Map<String, String> of(
            LadderResult result, Reach reach, List<TaskForecast> forecasts, ReadingError readingError) {
        CalculatorTexts texts = new CalculatorTexts(result, reach, forecasts);
        Map<String, String> all = new LinkedHashMap<>();
        texts.addExample(all);
        texts.addRange(all);
        all.put("coverage", coverage(result));
        all.put("reading-error", Numbers.significant(readingError.forecast(), 1));
        all.put("limit-reading-error", Numbers.significant(readingError.limit(), 1));
        return all;
    }

    private void addExample(Map<String, String> all) {
        TaskForecast headline = forecasts.get(0); // the average where it is forecast
        Interval limits = headline.interval(example);
        List<TaskForecast> single = forecasts.stream()
                .filter(forecast -> forecast.task().isHeadline())
                .sorted(Comparator.comparingDouble(forecast -> forecast.at(example)))
                .toList();
        all.put("example-size", Numbers.compact(example.parameters()));
        all.put("example-tokens", Numbers.compact(example.tokens()));
        all.put("example-flop", Numbers.power(example.flop()));
        all.put(
                "example-flop-in-ladders",
                Numbers.significant(example.flop() / result.compute().ladderFlop(), 2));
        all.put(
                "example-task",
                headline.task() == LadderTask.AVERAGE_8
                        ? "on average over the eight tasks"
                        : "on " + LadderWords.of(headline.task()));
        all.put("example-accuracy", LadderWords.percent(headline.at(example)));
        all.put("example-interval", points(limits));
        all.put("example-resamples", Numbers.grouped(limits.resamples()));
        all.put("example-lowest", words(single.get(0)));
        all.put("example-highest", words(single.get(single.size() - 1)));
        all.put("example-widest", widest(single));
        all.put("calculator-level", Math.round(100 * ForecastDraws.LEVEL) + "\u00a0%");
        all.put("calculator-day", Calendar.day(result.settings().asOf()));
    }

    private String words(TaskForecast forecast) {
        return LadderWords.percent(forecast.at(example)) + " on " + LadderWords.of(forecast.task()) + " ("
                + points(forecast.interval(example)) + ")";
    }

    private String widest(List<TaskForecast> single) {
        TaskForecast widest = single.stream()
                .max(Comparator.comparingDouble(
                        forecast -> forecast.interval(example).halfWidth()))
                .orElseThrow();
        return LadderWords.of(widest.task()) + ", "
                + LadderWords.points(2 * widest.interval(example).halfWidth()) + " points wide";
    }

    private static String points(Interval limits) {
        return LadderWords.points(Optional.of(limits));
    }

    private void addRange(Map<String, String> all) {
        all.put("calculator-runs", Words.lower(reach.fitted().size()));
        all.put("smallest-size", billions(reach.sizes().least()));
        all.put("largest-size", billions(reach.sizes().lastObserved()));
        all.put("shortest-length", billions(reach.lengths().least()));
        all.put("longest-length", billions(reach.lengths().lastObserved()));
        all.put("size-end", billions(reach.sizes().most()));
        all.put("length-end", billions(reach.lengths().most()));
        all.put(
                "size-stretch",
                Numbers.significant(reach.sizes().most() / reach.sizes().lastObserved(), 2));
        all.put(
                "length-stretch",
                Numbers.significant(reach.lengths().most() / reach.lengths().lastObserved(), 2));
        all.put(
                "missing-tasks",
                missing().isEmpty() ? "Every task has a forecast." : "Not forecast: " + missing() + ".");
    }

    private static String billions(double amount) {
        return Numbers.compact(amount * Reach.BILLION);
    }

    private String missing() {
        return Arrays.stream(LadderTask.values())
                .filter(task -> forecasts.stream().noneMatch(forecast -> forecast.task() == task))
                .map(LadderWords::of)
                .collect(Collectors.joining(", "));
    }

    /** How often the intervals of the published targets held what was measured. */
    static String coverage(LadderResult result) {
        String counts = LadderTarget.publishedOnes().stream()
                .flatMap(target -> result.coverage().stream()
                        .filter(coverage -> coverage.group().equals(target.id()))
                        .map(coverage -> words(target, coverage)))
                .collect(Collectors.joining(" and "));
        return counts.isEmpty()
                ? "No published target was measured, so these intervals are untested."
                : "Measured accuracies lay inside their intervals for " + counts + ".";
    }

    private static String words(LadderTarget target, Coverage coverage) {
        return Words.lower(coverage.inside()) + " of " + Words.lower(coverage.forecasts()) + " tasks of "
                + LadderWords.of(target);
    }
}
