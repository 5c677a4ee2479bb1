package almanac.report.density;

import almanac.report.Calendar;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Quantiles;
import almanac.stats.Replicates;
import java.util.List;
import java.util.Optional;

/**
 * A density trend: ln ρ of the envelope as a straight line in days since {@link DensityTrends#FIRST_DAY}.
 *
 * @param models models the envelope was taken over
 * @param points the envelope's points in the order of their days
 * @param line slope per day, intercept and R²
 * @param replicates slope, intercept and R² of each bootstrap replicate that gave at least three points
 */
public record Trend(
        TrendChoices choices,
        int models,
        int records,
        List<EnvelopePoint> points,
        LineFit line,
        Replicates replicates) {

    /** A point of the envelope. */
    public record EnvelopePoint(ModelDensity model, double day, double lnDensity) {}

    /** Fewer records than this make a trend fragile; it is flagged, not hidden. */
    public static final int FEW_RECORDS = 6;

    public boolean hasFewRecords() {
        return records < FEW_RECORDS;
    }

    /** ln 2 / slope, in months. */
    public double doublingMonths() {
        return months(line.slope());
    }

    public Optional<Interval> slopeInterval(double level) {
        return replicates.interval(0, level);
    }

    public Optional<Interval> r2Interval(double level) {
        return replicates.interval(2, level);
    }

    /** Absent where the slope's interval reaches zero: the doubling time then has no upper limit. */
    public Optional<Interval> doublingInterval(double level) {
        return slopeInterval(level)
                .filter(slope -> slope.low() > 0)
                .map(slope -> new Interval(
                        level,
                        months(slope.high()),
                        months(slope.low()),
                        slope.method(),
                        slope.resamples(),
                        slope.seed()));
    }

    /** Limits of the fitted ln ρ over the replicates, at each of the given days. */
    public double[][] lnBand(double level, double[] days) {
        double[][] limits = new double[2][days.length];
        for (int i = 0; i < days.length; i++) {
            double[] heights = new double[replicates.count()];
            for (int k = 0; k < heights.length; k++) {
                heights[k] = replicates.rows()[k][1] + replicates.rows()[k][0] * days[i];
            }
            double[] range = Quantiles.of(heights, (1 - level) / 2, (1 + level) / 2);
            limits[0][i] = range[0];
            limits[1][i] = range[1];
        }
        return limits;
    }

    private static double months(double slopePerDay) {
        return StrictMath.log(2) / slopePerDay / Calendar.DAYS_PER_MONTH;
    }
}
