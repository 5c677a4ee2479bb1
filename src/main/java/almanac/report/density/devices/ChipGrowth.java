package almanac.report.density.devices;

import almanac.stats.DoublingTime;
import almanac.stats.Replicates;
import java.util.Optional;

/**
 * The growth of chips that a combination takes: a trend of the almanac, or a published doubling time.
 *
 * @param id published id
 * @param words how the choice is called in a chart
 * @param slopePerDay slope of ln(FLOP per second per USD) per day
 * @param replicates slopes of resampled chips, in the first column; absent for a published value, which has none
 * @param n chips that decide it; 0 for a published value
 * @param candidates chips they were taken from
 */
record ChipGrowth(String id, String words, double slopePerDay, Optional<Replicates> replicates, int n, int candidates) {

    static final String PUBLISHED = "published";

    static ChipGrowth of(String words, ChipTrend trend) {
        return new ChipGrowth(
                trend.choices().subject().replaceFirst("^chips-", ""),
                words,
                trend.line().slope(),
                Optional.of(trend.replicates()),
                trend.points().size(),
                trend.chips().size());
    }

    /** A doubling time in years as a paper states it. */
    static ChipGrowth published(String words, double doublingYears) {
        double days = doublingYears * DoublingTime.DAYS_PER_YEAR;
        return new ChipGrowth(PUBLISHED, words, StrictMath.log(2) / days, Optional.empty(), 0, 0);
    }

    double doublingDays() {
        return DoublingTime.days(slopePerDay);
    }
}
