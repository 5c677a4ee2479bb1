package almanac.density;

import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import java.util.List;
import java.util.Optional;

/**
 * A density trend: ln ρ of the envelope as a straight line in days since {@link Population#FIRST_DAY}.
 *
 * @param models models the envelope was taken over
 * @param points the envelope's points in the order of their days
 */
public record Trend(TrendChoices choices, int models, List<EnvelopePoint> points, EnvelopeTrend envelope) {

    /** A point of the envelope. */
    public record EnvelopePoint(ModelDensity model, double day, double lnDensity) {}

    public int records() {
        return envelope.records();
    }

    public LineFit line() {
        return envelope.line();
    }

    public boolean isRising() {
        return line().slope() > 0;
    }

    public boolean hasFewRecords() {
        return envelope.hasFewRecords();
    }

    /** ln 2 / slope, in months. */
    public double doublingMonths() {
        return envelope.doublingMonths();
    }

    /** Absent where the slope's interval reaches zero: the doubling time then has no upper limit. */
    public Optional<Interval> doublingInterval(double level) {
        return envelope.doublingInterval(level);
    }

    public Optional<Interval> slopeInterval(double level) {
        return envelope.slopeInterval(level);
    }

    public Optional<Interval> r2Interval(double level) {
        return envelope.r2Interval(level);
    }
}
