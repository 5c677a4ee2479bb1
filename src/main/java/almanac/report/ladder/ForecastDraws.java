package almanac.report.ladder;

import almanac.stats.Interval;
import almanac.stats.LogisticCurve;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import almanac.stats.Quantiles;
import java.util.List;

/**
 * The two-step forecast of one task fitted to resamples, for intervals at any size and length.
 *
 * <p>A resample draws runs with replacement, for each its final loss as the mean of a redrawn window, and its points of
 * step 2 in blocks as long as the smoothing. To each forecast comes a normal deviate of the spread that accuracy shows
 * over the last checkpoints of the ladder's largest run: what one measurement leaves open.
 *
 * @param draws the fitted resamples
 * @param deviation spread of one measured accuracy, a fraction
 * @param requested resamples asked for
 */
public record ForecastDraws(LadderTask task, List<Draw> draws, double deviation, int requested, long seed) {

    /** Level of the intervals. */
    public static final double LEVEL = 0.95;

    /** How the intervals are made, in words. */
    public static final String METHOD =
            "bootstrap over runs and checkpoints, with the spread of the last ten checkpoints added";

    /**
     * One resample: both steps, and a standard normal deviate for the measurement.
     */
    public record Draw(PowerLawSum loss, LogisticCurve accuracy, double deviate) {

        static Draw of(double[] row) {
            return new Draw(
                    new PowerLawSum(1, row[4], List.of(new PowerTerm(row[0], row[1]), new PowerTerm(row[2], row[3]))),
                    new LogisticCurve(row[5], row[6], row[7], row[8]),
                    row[9]);
        }

        /** The accuracy that might be measured, a fraction; it may leave the range from nought to one by a little. */
        double at(RunPoint point, double deviation) {
            return accuracy.at(loss.at(point.parameters(), point.tokens())) + deviation * deviate;
        }
    }

    /** Accuracies that might be measured at a size and length, one per resample. */
    public double[] accuracies(RunPoint point) {
        return draws.stream().mapToDouble(draw -> draw.at(point, deviation)).toArray();
    }

    /** Where the measured accuracy is expected; kept between nought and one. */
    public Interval interval(RunPoint point) {
        return interval(accuracies(point));
    }

    Interval interval(double[] accuracies) {
        double[] limits = Quantiles.of(accuracies, (1 - LEVEL) / 2, (1 + LEVEL) / 2);
        return new Interval(LEVEL, Math.max(0, limits[0]), Math.min(1, limits[1]), METHOD, accuracies.length, seed);
    }
}
