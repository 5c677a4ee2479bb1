package almanac.report.ladder.targets;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.Reading;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Forecasts and errors of the two steps as published estimates, and the readings by which claims are judged. */
final class TargetEstimates {

    static final String LARGEST = "model-ladder.two-step.largest-mean-error";
    static final String CLOSE = "model-ladder.close-four.largest-error";
    static final String FAR = "model-ladder.far-four.mean-error";

    private static final String FIXED = "forecasts and measured accuracies are fixed numbers";
    private static final double HUNDRED = 100;

    /** The published targets, separated by a space. */
    private static final String BOTH =
            LadderTarget.publishedOnes().stream().map(LadderTarget::id).collect(Collectors.joining(" "));

    private TargetEstimates() {}

    static String meanError(LadderTarget target) {
        return "model-ladder.two-step.mean-error-" + target.id();
    }

    static List<Estimate> all(LadderResult result) {
        List<Estimate> estimates = new ArrayList<>(claimed(result));
        for (LadderTarget target : TargetForecast.targets(result)) {
            if (!target.isPublished()) {
                average(result, target).ifPresent(average -> estimates.add(meanError(result, average)));
            }
        }
        for (TargetForecast row :
                TargetForecast.all(result, List.of(LadderTask.values()), TargetForecast.targets(result))) {
            estimates.add(accuracy(result, row));
            estimates.add(relativeError(result, row));
        }
        return List.copyOf(estimates);
    }

    /** The same numbers answer the claims; the paper gives no last day of its data. */
    static List<Reading> readings(LadderResult result, String figure) {
        return claimed(result).stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(figure))
                .toList();
    }

    /** Numbers that claims name; those over both published targets only where both are forecast. */
    private static List<Estimate> claimed(LadderResult result) {
        List<Estimate> estimates = new ArrayList<>();
        List<LadderAverage> averages = TargetForecast.published(result).stream()
                .flatMap(target -> average(result, target).stream())
                .toList();
        averages.forEach(average -> estimates.add(meanError(result, average)));
        if (averages.size() == LadderTarget.publishedOnes().size()) {
            estimates.add(largest(result, averages));
        }
        errorsOfBoth(result, TargetForecast.CLOSE).ifPresent(errors -> {
            double largest = Arrays.stream(errors).max().orElseThrow();
            estimates.add(points(result, CLOSE, BOTH, largest, errors.length, errors.length));
        });
        errorsOfBoth(result, TargetForecast.FAR).ifPresent(errors -> {
            double mean = Arrays.stream(errors).average().orElseThrow();
            estimates.add(points(result, FAR, BOTH, mean, errors.length, errors.length));
        });
        return estimates;
    }

    private static Estimate largest(LadderResult result, List<LadderAverage> averages) {
        double largest =
                averages.stream().mapToDouble(LadderAverage::points).max().orElseThrow();
        int forecasts = averages.stream().mapToInt(LadderAverage::tasks).sum();
        int candidates = LadderTask.headlines().size() * averages.size();
        return points(result, LARGEST, BOTH, largest, forecasts, candidates);
    }

    /** Errors in points; empty unless every task is forecast for both published targets. */
    private static Optional<double[]> errorsOfBoth(LadderResult result, List<LadderTask> tasks) {
        List<TargetForecast> all = TargetForecast.all(result, tasks, LadderTarget.publishedOnes());
        return all.size() == tasks.size() * LadderTarget.publishedOnes().size()
                ? Optional.of(all.stream().mapToDouble(TargetForecast::points).toArray())
                : Optional.empty();
    }

    private static Optional<LadderAverage> average(LadderResult result, LadderTarget target) {
        return result.average(target, LadderVariant.TWO_STEP);
    }

    private static Estimate meanError(LadderResult result, LadderAverage average) {
        return points(
                result,
                meanError(average.target()),
                average.target().id(),
                average.points(),
                average.tasks(),
                LadderTask.headlines().size());
    }

    private static Estimate points(
            LadderResult result, String id, String targets, double points, int n, int candidates) {
        return new Estimate(
                id,
                points,
                "points",
                Optional.empty(),
                FIXED,
                n,
                candidates,
                result.settings().asOf(),
                spec("headline", targets));
    }

    private static Estimate accuracy(LadderResult result, TargetForecast row) {
        Forecast forecast = row.forecast();
        String caveat = forecast.interval().isPresent() ? "" : "too few resamples could be fitted";
        return new Estimate(
                "model-ladder." + row.task().id() + ".accuracy-" + row.target().id(),
                HUNDRED * forecast.predictedAccuracy(),
                "percent",
                forecast.interval().map(range -> range.mapped(accuracy -> HUNDRED * accuracy)),
                caveat,
                fitted(result),
                result.runs().size(),
                result.settings().asOf(),
                spec(row.task().id(), row.target().id()));
    }

    private static Estimate relativeError(LadderResult result, TargetForecast row) {
        return new Estimate(
                "model-ladder." + row.task().id() + ".relative-error-"
                        + row.target().id(),
                HUNDRED * Math.abs(row.forecast().relativeError()),
                "percent",
                Optional.empty(),
                FIXED,
                fitted(result),
                result.runs().size(),
                result.settings().asOf(),
                spec(row.task().id(), row.target().id()));
    }

    /** Number of runs that the forecasts rest on. */
    static int fitted(LadderResult result) {
        return (int) Exclusions.used(result.rows());
    }

    private static Map<String, String> spec(String tasks, String targets) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("tasks", tasks);
        spec.put("targets", targets);
        spec.put("variant", LadderVariant.TWO_STEP.id());
        return spec;
    }
}
