package almanac.stats;

import java.util.Optional;

/** Time in which a quantity with a constant rate of growth doubles: ln 2 over the slope of its logarithm. */
public final class DoublingTime {

    /** Mean Gregorian month: 365.25 / 12 days. */
    public static final double DAYS_PER_MONTH = 30.4375;

    /** Mean Gregorian year, in days. */
    public static final double DAYS_PER_YEAR = 365.25;

    private DoublingTime() {}

    /** Days to double at a slope of the logarithm per day; negative where the quantity falls. */
    public static double days(double slopePerDay) {
        return StrictMath.log(2) / slopePerDay;
    }

    /** Months of 30.4375 days to double at a slope of the logarithm per day. */
    public static double months(double slopePerDay) {
        return days(slopePerDay) / DAYS_PER_MONTH;
    }

    /** The interval in months; absent where the slope's interval reaches zero, since the time then has no upper limit. */
    public static Optional<Interval> months(Optional<Interval> slopePerDay) {
        return slopePerDay.filter(slope -> slope.low() > 0).map(slope -> slope.mapped(DoublingTime::months));
    }
}
