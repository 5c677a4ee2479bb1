package almanac.report.density.equal;

import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.stats.DoublingTime;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.stats.StandingTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published estimates of the page and their readings for the claims ledger. */
final class EqualEstimates {

    static final String SIZE = "capability-density.equal-performance.minicpm-size-percent";
    static final String GAP = "capability-density.equal-performance.minicpm-gap-months";
    static final String WINDOW = "capability-density.window.median-months";

    private EqualEstimates() {}

    /** The headline's halving time first, then that of every series, the windows and the pair. */
    static List<Estimate> of(EqualResult result) {
        List<Estimate> estimates = new ArrayList<>();
        Settings settings = result.settings();
        estimates.add(halving(result.headline(), settings));
        result.performance().series().stream()
                .filter(series -> series.trend().isPresent() && !series.equals(result.headline()))
                .forEach(series -> estimates.add(halving(series, settings)));
        result.performance().series().stream()
                .filter(series -> series.endpointHalvingDays().isPresent())
                .forEach(series -> estimates.add(endpoints(series, settings)));
        result.headlineWindows()
                .ifPresent(series -> window(WINDOW, series, settings).ifPresent(estimates::add));
        result.windows()
                .forEach(series -> window("capability-density." + series.subject() + ".median-months", series, settings)
                        .ifPresent(estimates::add));
        result.pair().ifPresent(pair -> estimates.addAll(List.of(size(pair, settings), gap(pair, settings))));
        return estimates;
    }

    /** The pair and the window, each on the paper's data and on all data. */
    static List<Reading> readings(EqualResult result) {
        List<Reading> readings = new ArrayList<>();
        for (Optional<LocalDate> until : List.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<LocalDate>empty())) {
            if (result.pair().isPresent()) {
                readings.add(Reading.of(until, size(result.pair().get(), result.settings())));
                readings.add(Reading.of(until, gap(result.pair().get(), result.settings())));
            } else {
                readings.add(Reading.none(SIZE, until, "no-score"));
                readings.add(Reading.none(GAP, until, "no-score"));
            }
            readings.add(result.headlineWindows(until)
                    .flatMap(series -> window(WINDOW, series, result.settings()))
                    .map(estimate -> Reading.of(until, estimate))
                    .orElseGet(() -> Reading.none(WINDOW, until, "fewer-than-three-records")));
        }
        return readings;
    }

    static String id(SizeSeries series) {
        return "capability-density." + series.subject() + ".halving-months";
    }

    private static Estimate halving(SizeSeries series, Settings settings) {
        Optional<Interval> interval = series.halvingDaysInterval(Estimate.LEVEL).map(EqualEstimates::months);
        String caveat = series.hasFewRecords() ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it" : "";
        String noLimit = "the slope’s interval reaches zero, so the halving time has no upper limit";
        return estimate(
                id(series),
                series.halvingDays().orElseThrow() / DoublingTime.DAYS_PER_MONTH,
                interval,
                interval.isPresent() ? caveat : noLimit,
                series,
                settings);
    }

    private static Estimate endpoints(SizeSeries series, Settings settings) {
        Optional<Interval> interval =
                series.endpointHalvingDaysInterval(Estimate.LEVEL).map(EqualEstimates::months);
        String caveat = series.hasFewRecords() ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it" : "";
        return estimate(
                "capability-density." + series.subject() + ".endpoint-halving-months",
                series.endpointHalvingDays().orElseThrow() / DoublingTime.DAYS_PER_MONTH,
                interval,
                interval.isPresent() ? caveat : "two records alone leave nothing to resample",
                series,
                settings);
    }

    private static Interval months(Interval days) {
        return days.mapped(value -> value / DoublingTime.DAYS_PER_MONTH);
    }

    private static Estimate estimate(
            String id,
            double months,
            Optional<Interval> interval,
            String caveat,
            SizeSeries series,
            Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", series.threshold().benchmark());
        spec.put("threshold", Numbers.shortest(series.threshold().fraction()));
        spec.put("population", "base");
        spec.put("parameter_kind", "total");
        spec.put("until", series.untilId());
        return new Estimate(
                id,
                months,
                "months",
                interval,
                caveat,
                series.records().size(),
                series.candidates().size(),
                series.until().orElse(settings.asOf()),
                spec);
    }

    /** Absent without a completed window. */
    static Optional<Estimate> window(String id, WindowSeries series, Settings settings) {
        StandingTimes times = series.times();
        if (times.medianMonths().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", series.benchmark());
        spec.put("ruler", series.ruler());
        spec.put("d0", series.d0());
        spec.put(
                "threshold",
                series.threshold().isPresent()
                        ? Numbers.shortest(series.threshold().getAsDouble())
                        : "");
        spec.put("until", series.untilId());
        Optional<Interval> interval = times.medianInterval(Estimate.LEVEL);
        return Optional.of(new Estimate(
                id,
                times.medianMonths().getAsDouble(),
                "months",
                interval,
                interval.isPresent() ? "completed windows only" : "fewer than three completed windows",
                times.completed(),
                series.candidates(),
                series.untilId().equals("all") ? settings.asOf() : LocalDate.parse(series.untilId()),
                spec));
    }

    private static Estimate size(SizePair pair, Settings settings) {
        return pairEstimate(SIZE, 100 * pair.sizeRatio(), "percent", pair, settings);
    }

    private static Estimate gap(SizePair pair, Settings settings) {
        return pairEstimate(GAP, pair.months(), "months", pair, settings);
    }

    private static Estimate pairEstimate(String id, double value, String unit, SizePair pair, Settings settings) {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("small", pair.small().id());
        spec.put("large", pair.large().id());
        spec.put("parameter_kind", "total");
        spec.put("n", "score rows of both models");
        return new Estimate(
                id,
                value,
                unit,
                Optional.empty(),
                "a fact of two models, not a sample statistic: n counts the score rows by which they are compared, not"
                        + " records",
                pair.scoreRows(),
                pair.scoreRows(),
                settings.asOf(),
                spec);
    }
}
