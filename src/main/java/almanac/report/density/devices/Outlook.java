package almanac.report.density.devices;

import almanac.stats.Interval;
import almanac.stats.Replicates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Growth carried on from the data's last day at the slope of a trend, never longer than the trend was observed.
 *
 * @param slopePerDay slope of the logarithm
 * @param slopes its replicates, in the first column
 * @param madeOn last day of the data, from which the forecast starts
 * @param spanDays days over which the trend was observed
 */
record Outlook(double slopePerDay, Replicates slopes, LocalDate madeOn, double spanDays) {

    private static final int MOST_YEARS = 3;

    /** The days one, two and three years ahead, as far as the observed span reaches. */
    List<LocalDate> yearsAhead() {
        return IntStream.rangeClosed(1, MOST_YEARS)
                .mapToObj(madeOn::plusYears)
                .filter(this::reaches)
                .toList();
    }

    /** Last day of the forecast. */
    LocalDate lastDay() {
        return madeOn.plusDays((long) StrictMath.floor(spanDays));
    }

    boolean reaches(LocalDate date) {
        return !date.isAfter(lastDay());
    }

    /**
     * How many times as large as on the data's last day.
     *
     * @throws IllegalArgumentException for a date before the data's last day or beyond the observed span
     */
    double factor(LocalDate date) {
        return StrictMath.exp(slopePerDay * daysAhead(date));
    }

    /** Interval of the factor; it grows with the distance, and the level at the start counts as measured. */
    Optional<Interval> factorInterval(LocalDate date, double level) {
        double days = daysAhead(date);
        return slopes.interval(0, level).map(slope -> slope.mapped(value -> StrictMath.exp(value * days)));
    }

    private double daysAhead(LocalDate date) {
        if (date.isBefore(madeOn) || !reaches(date)) {
            throw new IllegalArgumentException(
                    "no forecast for " + date + ", only from " + madeOn + " to " + lastDay());
        }
        return date.toEpochDay() - madeOn.toEpochDay();
    }
}
