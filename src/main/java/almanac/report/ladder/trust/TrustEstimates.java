package almanac.report.ladder.trust;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.Coverage;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The page's published estimates and the readings by which claims are judged. */
final class TrustEstimates {

    private static final String REPORT = "model-ladder.";

    /** Why an error that was measured has no interval. */
    private static final String BOTH_FIXED = "forecasts and outcomes are both fixed numbers";

    private TrustEstimates() {}

    static String correlationId(LadderTarget target) {
        return REPORT + "loss-deviation.correlation-" + target.id();
    }

    /** Correlations first, then coverage and errors of held-out rungs; only what the data give. */
    static List<Estimate> of(LadderResult result, List<SpreadCorrelation> correlations) {
        List<Estimate> estimates = new ArrayList<>(correlations(result, correlations));
        result.coverage().forEach(coverage -> estimates.add(coverage(coverage, result)));
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            backTest(kind, result).ifPresent(estimates::add);
        }
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            withExtraRung(target, result).ifPresent(estimates::add);
        }
        return List.copyOf(estimates);
    }

    /** Loss spread against the error of the second step, for the published targets. */
    static List<Estimate> correlations(LadderResult result, List<SpreadCorrelation> correlations) {
        return LadderTarget.publishedOnes().stream()
                .flatMap(target -> correlations.stream()
                        .filter(row -> row.is(target, Spread.LOSS, ForecastError.STEP_2))
                        .map(row -> correlation(row, result)))
                .toList();
    }

    /** The claims on noise, shown in the given chart. */
    static List<Reading> readings(LadderResult result, List<SpreadCorrelation> correlations, String figure) {
        return correlations(result, correlations).stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(figure))
                .toList();
    }

    private static Estimate correlation(SpreadCorrelation row, LadderResult result) {
        Optional<Interval> interval = row.interval(Estimate.LEVEL);
        return estimate(
                correlationId(row.measured().target()),
                row.measured().coefficient(),
                "",
                interval,
                interval.isPresent() ? "" : "no resample of the tasks varies on both sides",
                row.measured().tasks(),
                result,
                Map.of("error", "step2", "spread", row.measured().spread().id()));
    }

    private static Estimate coverage(Coverage coverage, LadderResult result) {
        return estimate(
                REPORT + "intervals.coverage-" + coverage.group(),
                100 * coverage.share(),
                "percent",
                Optional.empty(),
                "the forecasts share runs and fits, so they are not independent draws",
                coverage.forecasts(),
                result,
                Map.of("group", coverage.group(), "tasks", "headline"));
    }

    private static Optional<Estimate> backTest(BackTest.Kind kind, LadderResult result) {
        double[] errors = result.backTests().stream()
                .filter(test -> test.kind() == kind && test.forecast().task().isHeadline())
                .map(BackTest::forecast)
                .mapToDouble(Forecast::absoluteErrorPoints)
                .toArray();
        return mean(
                REPORT + "back-test.mean-error-" + kind.id(),
                Arrays.stream(errors).average(),
                errors.length,
                result,
                Map.of("held_out", kind.id(), "tasks", "headline"));
    }

    private static Optional<Estimate> withExtraRung(LadderTarget target, LadderResult result) {
        List<ExtraRungGain> gains = ExtraRungGain.headline(result, target);
        return mean(
                REPORT + "with-extra-rung.mean-error-" + target.id(),
                ExtraRungGain.meanError(gains),
                gains.size(),
                result,
                Map.of("target", target.id(), "tasks", "headline"));
    }

    private static Optional<Estimate> mean(
            String id, OptionalDouble points, int forecasts, LadderResult result, Map<String, String> spec) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(estimate(
                        id, points.getAsDouble(), "points", Optional.empty(), BOTH_FIXED, forecasts, result, spec));
    }

    private static Estimate estimate(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            String caveat,
            int n,
            LadderResult result,
            Map<String, String> spec) {
        Map<String, String> choices = new TreeMap<>(spec);
        choices.put("design", "two-step");
        return new Estimate(
                id, value, unit, interval, caveat, n, n, result.settings().asOf(), choices);
    }
}
