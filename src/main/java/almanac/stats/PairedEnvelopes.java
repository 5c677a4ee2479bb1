package almanac.stats;

import java.util.Optional;

/**
 * Two envelopes over the same units compared: ratio of their slopes and difference of their R², with intervals from
 * resamples that draw the same units for both.
 *
 * @param ratio slope of the first line over that of the second
 * @param r2Difference R² of the first less that of the second
 * @param replicates one row per resample in which both lines exist and the second rises: ratio, difference of R²
 */
public record PairedEnvelopes(double ratio, double r2Difference, Replicates replicates) {

    private static final int RATIO = 0;
    private static final int R2_DIFFERENCE = 1;
    private static final String METHOD = "percentile bootstrap over models, the same draws for both lines";

    /** One envelope, with the unit of each of its items, counted from 0. */
    public record Side(RunningRecords items, int[] unitOf) {

        public Side {
            if (items.days().length != unitOf.length) {
                throw new IllegalArgumentException("one unit per item needed");
            }
        }

        private RunningRecords.Points points(EnvelopeRule rule, int[] timesDrawn) {
            int[] perItem = new int[unitOf.length];
            for (int i = 0; i < perItem.length; i++) {
                perItem[i] = timesDrawn[unitOf[i]];
            }
            return rule.points(items, perItem);
        }
    }

    /** Compares two envelopes; empty where one has fewer than three points or the second does not rise. */
    public static Optional<PairedEnvelopes> of(
            Side first, Side second, int units, EnvelopeRule rule, Resampling resampling) {
        int[] once = new int[units];
        java.util.Arrays.fill(once, 1);
        double[] observed = statistics(first, second, rule, once);
        if (observed.length == 0) {
            return Optional.empty();
        }
        double[][] rows = Bootstrap.replicates(
                units,
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(first, second, rule, timesDrawn));
        return Optional.of(new PairedEnvelopes(
                observed[RATIO],
                observed[R2_DIFFERENCE],
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    public Optional<Interval> ratioInterval(double level) {
        return replicates.interval(RATIO, level);
    }

    public Optional<Interval> r2DifferenceInterval(double level) {
        return replicates.interval(R2_DIFFERENCE, level);
    }

    private static double[] statistics(Side first, Side second, EnvelopeRule rule, int[] timesDrawn) {
        RunningRecords.Points top = first.points(rule, timesDrawn);
        RunningRecords.Points bottom = second.points(rule, timesDrawn);
        if (Math.min(top.count(), bottom.count()) < EnvelopeTrend.FEWEST_POINTS) {
            return new double[0];
        }
        LineFit one = top.line();
        LineFit other = bottom.line();
        return other.slope() > 0 ? new double[] {one.slope() / other.slope(), one.r2() - other.r2()} : new double[0];
    }
}
