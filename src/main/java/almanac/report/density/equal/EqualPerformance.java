package almanac.report.density.equal;

import almanac.density.Densities;
import almanac.density.TrendChoices;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The series of every threshold, each until the end of the journal version's data and on all data.
 *
 * @param series in the order of the thresholds, the shorter period first
 */
record EqualPerformance(List<SizeSeries> series) {

    static EqualPerformance of(Densities densities, Resampling resampling) {
        List<SizeSeries> series = new ArrayList<>();
        for (ScoreThreshold threshold : ScoreThreshold.ALL) {
            for (Optional<LocalDate> until :
                    List.of(Optional.of(TrendChoices.JOURNAL_END), Optional.<LocalDate>empty())) {
                series.add(SizeSeries.of(
                        densities.scores().getOrDefault(threshold.benchmark(), List.of()),
                        threshold,
                        until,
                        resampling));
            }
        }
        return new EqualPerformance(List.copyOf(series));
    }

    SizeSeries of(ScoreThreshold threshold, Optional<LocalDate> until) {
        return series.stream()
                .filter(one -> one.threshold().equals(threshold) && one.until().equals(until))
                .findFirst()
                .orElseThrow();
    }

    /** The series on all data, in the order of the thresholds. */
    List<SizeSeries> onAllData() {
        return series.stream().filter(one -> one.until().isEmpty()).toList();
    }

    /** The series on all data that have a line. */
    List<SizeSeries> fitted() {
        return onAllData().stream().filter(one -> one.trend().isPresent()).toList();
    }
}
