package almanac.report.ladder;

import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Errors of one design averaged over the headline tasks that it forecasts, all taken without sign. (The tasks averaged
 * first and fitted as one are the task {@link LadderTask#AVERAGE_8}.)
 *
 * @param tasks number of tasks averaged
 * @param step1 mean relative error; empty for designs of one step
 * @param step2 mean relative error; empty for designs of one step
 * @param points mean distance in points of a hundred
 * @param relative mean relative error of the chain
 * @param predictedAccuracy mean of the forecasts, a fraction
 * @param actualAccuracy mean of what was measured, a fraction
 * @param interval of the mean of the measured accuracies, for the design that intervals are drawn for
 */
public record LadderAverage(
        LadderTarget target,
        LadderVariant variant,
        int tasks,
        OptionalDouble step1,
        OptionalDouble step2,
        double points,
        double relative,
        double predictedAccuracy,
        double actualAccuracy,
        Optional<Interval> interval) {

    /** One per target and design that has any forecast. */
    static List<LadderAverage> all(List<DesignFit> designs, List<ForecastDraws> draws) {
        List<LadderAverage> all = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            for (LadderVariant variant : LadderVariant.values()) {
                List<Forecast> forecasts = designs.stream()
                        .filter(fit -> fit.variant() == variant && fit.task().isHeadline())
                        .flatMap(fit -> fit.forecast(target).stream())
                        .toList();
                if (!forecasts.isEmpty()) {
                    Optional<Interval> interval =
                            variant == LadderVariant.TWO_STEP ? interval(forecasts, draws) : Optional.empty();
                    all.add(of(target, variant, forecasts, interval));
                }
            }
        }
        return List.copyOf(all);
    }

    private static LadderAverage of(
            LadderTarget target, LadderVariant variant, List<Forecast> forecasts, Optional<Interval> interval) {
        return new LadderAverage(
                target,
                variant,
                forecasts.size(),
                mean(forecasts, forecast -> forecast.feature().map(Forecast.FeatureForecast::step1Error)),
                mean(forecasts, Forecast::step2Error),
                forecasts.stream()
                        .mapToDouble(Forecast::absoluteErrorPoints)
                        .average()
                        .orElseThrow(),
                mean(forecasts, forecast -> Optional.of(forecast.relativeError()))
                        .orElseThrow(),
                forecasts.stream()
                        .mapToDouble(Forecast::predictedAccuracy)
                        .average()
                        .orElseThrow(),
                forecasts.stream()
                        .mapToDouble(Forecast::actualAccuracy)
                        .average()
                        .orElseThrow(),
                interval);
    }

    private static OptionalDouble mean(List<Forecast> forecasts, Function<Forecast, Optional<Double>> error) {
        return forecasts.stream()
                .flatMap(forecast -> error.apply(forecast).stream())
                .mapToDouble(Math::abs)
                .average();
    }

    /** The mean resample by resample: every task draws the same runs in the same resample. */
    private static Optional<Interval> interval(List<Forecast> forecasts, List<ForecastDraws> draws) {
        List<ForecastDraws> own = forecasts.stream()
                .flatMap(forecast -> draws.stream().filter(found -> found.task() == forecast.task()))
                .toList();
        long sizes = own.stream().map(found -> found.draws().size()).distinct().count();
        if (own.size() != forecasts.size() || sizes != 1) {
            return Optional.empty();
        }
        double[] means = new double[own.get(0).draws().size()];
        for (int task = 0; task < own.size(); task++) {
            double[] accuracies = own.get(task).accuracies(forecasts.get(task).point());
            for (int i = 0; i < means.length; i++) {
                means[i] += accuracies[i] / own.size();
            }
        }
        return Optional.of(own.get(0).interval(means));
    }
}
