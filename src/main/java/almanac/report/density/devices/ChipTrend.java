package almanac.report.density.devices;

import almanac.stats.DoublingTime;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import java.util.List;
import java.util.Optional;

/**
 * Speed at a fixed price: ln(FLOP per second per USD) as a straight line in days since 1970-01-01.
 *
 * @param chips every chip that the rule looked at, by day and value
 * @param points the chips that the line is drawn through
 * @param replicates one row per resample of the chips that gave a line, its slope first
 */
record ChipTrend(
        ChipChoices choices, List<ChipPoint> chips, List<ChipPoint> points, LineFit line, Replicates replicates) {

    private static final int SLOPE = 0;

    boolean isRising() {
        return line.slope() > 0;
    }

    boolean isFrontier() {
        return choices.rule() != ChipRule.EVERY_CHIP;
    }

    /** Fewer than six points decide the line. */
    boolean hasFewPoints() {
        return points.size() < EnvelopeTrend.FEW_RECORDS;
    }

    /** ln 2 / slope, in years of 365.25 days. */
    double doublingYears() {
        return DoublingTime.days(line.slope()) / DoublingTime.DAYS_PER_YEAR;
    }

    Optional<Interval> slopeInterval(double level) {
        return replicates.interval(SLOPE, level);
    }

    /** Absent where the slope's interval reaches zero. */
    Optional<Interval> doublingInterval(double level) {
        return slopeInterval(level)
                .filter(slope -> slope.low() > 0)
                .map(slope -> slope.mapped(value -> DoublingTime.days(value) / DoublingTime.DAYS_PER_YEAR));
    }

    /** Days between the first and the last chip looked at. */
    double spanDays() {
        return chips.get(chips.size() - 1).day() - chips.get(0).day();
    }
}
