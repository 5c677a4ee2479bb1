package almanac.report.density.equal;

import almanac.density.DensityTrends;
import almanac.density.ModelScore;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.stats.DoublingTime;
import almanac.stats.EnvelopeRule;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The smallest base model that reaches a fixed score, over time: a falling series of records in total parameters.
 *
 * <p>No ruler is involved. Sizes are natural logarithms of counts with their sign turned, so that records rise and the
 * doubling time of {@link EnvelopeTrend} is the time in which the size halves.
 *
 * @param until last release date used, inclusive; empty for all data
 * @param candidates base models from day zero on that reach the score, in the order of release
 * @param records the smallest of its day that is smaller than all before it
 * @param trend absent with fewer than three records
 */
record SizeSeries(
        ScoreThreshold threshold,
        Optional<LocalDate> until,
        List<ModelScore> candidates,
        List<ModelScore> records,
        Optional<EnvelopeTrend> trend) {

    static final String METHOD = "percentile bootstrap over the models that reach the score, records and line refitted";

    static SizeSeries of(
            List<ModelScore> scores, ScoreThreshold threshold, Optional<LocalDate> until, Resampling resampling) {
        List<ModelScore> candidates = scores.stream()
                .filter(Population.BASE::holds)
                .filter(scored -> until.filter(scored.released()::isAfter).isEmpty())
                .filter(scored -> threshold.isReachedBy(scored.score()))
                .sorted(Comparator.comparing(ModelScore::released))
                .toList();
        RunningRecords sizes = new RunningRecords(
                candidates.stream().mapToDouble(SizeSeries::day).toArray(),
                candidates.stream()
                        .mapToDouble(scored -> -StrictMath.log(parameters(scored)))
                        .toArray());
        RunningRecords.Points points = sizes.records(sizes.all());
        List<ModelScore> records = new ArrayList<>();
        for (int i = 0; i < points.count(); i++) {
            records.add(candidates.get(points.item()[i]));
        }
        return new SizeSeries(
                threshold,
                until,
                candidates,
                List.copyOf(records),
                EnvelopeTrend.fit(sizes, EnvelopeRule.RECORDS, resampling, METHOD));
    }

    static double parameters(ModelScore scored) {
        return scored.parameters(ParameterKind.TOTAL);
    }

    /** Days since day zero of every trend. */
    static double day(ModelScore scored) {
        return DensityTrends.day(scored.released());
    }

    ModelScore first() {
        return records.get(0);
    }

    ModelScore last() {
        return records.get(records.size() - 1);
    }

    /** Days to halve between the first and the last record alone; empty with fewer than two records. */
    OptionalDouble endpointHalvingDays() {
        if (records.size() < 2) {
            return OptionalDouble.empty();
        }
        double fall = StrictMath.log(parameters(first()) / parameters(last()));
        return OptionalDouble.of(DoublingTime.days(fall / (day(last()) - day(first()))));
    }

    Optional<Interval> endpointHalvingDaysInterval(double level) {
        return trend.flatMap(fit -> fit.endpointSlopeInterval(level)).flatMap(SizeSeries::days);
    }

    /** Days to halve by least squares through all records; empty with fewer than three records. */
    OptionalDouble halvingDays() {
        return trend.isPresent()
                ? OptionalDouble.of(DoublingTime.days(trend.get().line().slope()))
                : OptionalDouble.empty();
    }

    /** Absent without a line, or where the slope's interval reaches zero. */
    Optional<Interval> halvingDaysInterval(double level) {
        return trend.flatMap(fit -> fit.slopeInterval(level)).flatMap(SizeSeries::days);
    }

    private static Optional<Interval> days(Interval slopePerDay) {
        return Optional.of(slopePerDay).filter(slope -> slope.low() > 0).map(slope -> slope.mapped(DoublingTime::days));
    }

    /** Why there is no line; empty if there is one. */
    String shortage() {
        if (trend.isPresent()) {
            return "";
        }
        return candidates.isEmpty() ? "no-model-reaches-score" : "fewer-than-three-records";
    }

    boolean hasFewRecords() {
        return records.size() < EnvelopeTrend.FEW_RECORDS;
    }

    String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }

    /** The subject part of estimate ids. */
    String subject() {
        return String.join("-", "equal", threshold.id(), untilId());
    }
}
