package almanac.report.density.equal;

import almanac.density.Densities;
import almanac.density.DensityTrends;
import almanac.density.ModelScore;
import almanac.density.SizedModel;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.DensityWords;
import almanac.stats.Resampling;
import almanac.stats.StandingTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The windows between the records of one series: of a density envelope or of the smallest model at a fixed score.
 *
 * @param subject subject part of estimate ids
 * @param ruler id of the ruler; empty for a fixed score
 * @param d0 token budget of the ruler as an id; empty where there is none to choose
 * @param points the fixed score, of 100; zero for an envelope
 * @param untilId last release date used, or {@code all}
 * @param holder the model whose record still stands
 * @param candidates models that could have broken a record
 */
record WindowSeries(
        String subject,
        String benchmark,
        String ruler,
        String d0,
        int points,
        String untilId,
        SizedModel holder,
        int candidates,
        StandingTimes times) {

    /** The density envelopes, the report's headline first, then the series of all thresholds with a record. */
    static List<WindowSeries> of(Densities densities, EqualPerformance performance, Resampling resampling) {
        List<WindowSeries> all = new ArrayList<>();
        for (TrendChoices choices : List.of(
                TrendChoices.HEADLINE,
                TrendChoices.HEADLINE.until(Optional.of(TrendChoices.PAPER_V1_END)),
                TrendChoices.HEADLINE.until(Optional.of(TrendChoices.JOURNAL_END)),
                TrendChoices.MMLU.until(Optional.empty()),
                TrendChoices.MMLU)) {
            densities.trend(choices, resampling).ifPresent(trend -> all.add(of(densities, trend, resampling)));
        }
        performance.series().stream()
                .filter(series -> !series.records().isEmpty())
                .forEach(series -> all.add(of(series, resampling)));
        return List.copyOf(all);
    }

    private static WindowSeries of(Densities densities, Trend trend, Resampling resampling) {
        TrendChoices choices = trend.choices();
        double lastDay = densities.of(choices).stream()
                .filter(density -> density.isDefined() && choices.population().holds(density.scored()))
                .filter(density -> choices.until()
                        .filter(density.scored().released()::isAfter)
                        .isEmpty())
                .mapToDouble(density -> DensityTrends.day(density.scored().released()))
                .max()
                .orElseThrow();
        List<Trend.EnvelopePoint> records = trend.points();
        return new WindowSeries(
                "window-density-" + choices.benchmark() + "-" + choices.untilId(),
                choices.benchmark(),
                choices.ruler(),
                choices.d0(),
                0,
                choices.untilId(),
                records.get(records.size() - 1).model().scored().model(),
                trend.models(),
                StandingTimes.of(
                        records.stream().mapToDouble(Trend.EnvelopePoint::day).toArray(), lastDay, resampling));
    }

    private static WindowSeries of(SizeSeries series, Resampling resampling) {
        List<ModelScore> candidates = series.candidates();
        return new WindowSeries(
                "window-" + series.threshold().id() + "-" + series.untilId(),
                series.threshold().benchmark(),
                "",
                "",
                series.threshold().points(),
                series.untilId(),
                series.last().model(),
                candidates.size(),
                StandingTimes.of(
                        series.records().stream().mapToDouble(SizeSeries::day).toArray(),
                        SizeSeries.day(candidates.get(candidates.size() - 1)),
                        resampling));
    }

    /** The fixed score, a fraction of one; empty for an envelope. */
    OptionalDouble threshold() {
        return isEnvelope()
                ? OptionalDouble.empty()
                : OptionalDouble.of(new ScoreThreshold(benchmark, points).fraction());
    }

    boolean isEnvelope() {
        return points == 0;
    }

    /** For example "60 of 100 on MMLU" or "densest, MMLU". */
    String words() {
        return isEnvelope()
                ? "densest, " + DensityWords.benchmark(benchmark)
                : new ScoreThreshold(benchmark, points).words();
    }
}
