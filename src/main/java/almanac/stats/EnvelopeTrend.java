package almanac.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A straight line through the upper envelope of values over days, with the same line through resampled envelopes.
 *
 * <p>Values are logarithms, so the slope is a rate of growth per day. A falling envelope is the rising one of the
 * negated values.
 *
 * @param records record points of the envelope, whatever the rule
 * @param points the points that the line is drawn through
 * @param replicates one row per resample that gave at least three points: slope, intercept, R², slope between the first
 *     and the last point, rise between them
 */
public record EnvelopeTrend(
        EnvelopeRule rule, int records, RunningRecords.Points points, LineFit line, Replicates replicates) {

    /** A line through fewer points is not drawn. */
    public static final int FEWEST_POINTS = 3;

    /** Fewer records than this make a trend fragile; it is flagged, not hidden. */
    public static final int FEW_RECORDS = 6;

    private static final int SLOPE = 0;
    private static final int INTERCEPT = 1;
    private static final int R2 = 2;
    private static final int ENDPOINT_SLOPE = 3;
    private static final int RISE = 4;
    private static final int STATISTICS = 5;

    /**
     * Fits the envelope of the items by both rules; a rule with fewer than three points is left out.
     *
     * @param unitOf for each item the unit it belongs to, counted from 0; the items of a unit are drawn together
     * @param method how the resamples were made, in words
     */
    public static List<EnvelopeTrend> both(RunningRecords items, int[] unitOf, Resampling resampling, String method) {
        List<EnvelopeRule> rules = Stream.of(EnvelopeRule.values())
                .filter(rule -> rule.points(items, items.all()).count() >= FEWEST_POINTS)
                .toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        int units = Arrays.stream(unitOf).max().orElse(-1) + 1;
        double[][] joined = Bootstrap.replicates(
                units,
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> resample(items, timesDrawn, unitOf));
        return rules.stream()
                .map(rule -> new EnvelopeTrend(
                        rule,
                        items.records(items.all()).count(),
                        rule.points(items, items.all()),
                        rule.points(items, items.all()).line(),
                        new Replicates(
                                columns(joined, rule == EnvelopeRule.RECORDS ? 0 : STATISTICS),
                                resampling.replicates(),
                                resampling.seed(),
                                method)))
                .toList();
    }

    /** Fits the envelope by one rule; empty with fewer than three points. */
    public static Optional<EnvelopeTrend> fit(
            RunningRecords items, int[] unitOf, EnvelopeRule rule, Resampling resampling, String method) {
        return both(items, unitOf, resampling, method).stream()
                .filter(trend -> trend.rule() == rule)
                .findFirst();
    }

    /** Every item its own unit. */
    public static Optional<EnvelopeTrend> fit(
            RunningRecords items, EnvelopeRule rule, Resampling resampling, String method) {
        return fit(items, items.ownUnits(), rule, resampling, method);
    }

    /** The statistics of the records and of the staircase in one row; empty with fewer than three staircase points. */
    private static double[] resample(RunningRecords items, int[] timesDrawn, int[] unitOf) {
        LineSums records = new LineSums();
        LineSums staircase = new LineSums();
        items.sum(timesDrawn, unitOf, records, staircase);
        double[] ofStaircase = staircase.statistics();
        double[] ofRecords = records.statistics();
        if (ofStaircase.length == 0) {
            return ofStaircase;
        }
        double[] row = new double[2 * STATISTICS];
        Arrays.fill(row, 0, STATISTICS, Double.NaN);
        System.arraycopy(ofRecords, 0, row, 0, ofRecords.length);
        System.arraycopy(ofStaircase, 0, row, STATISTICS, STATISTICS);
        return row;
    }

    /** The columns of one rule, without the resamples that gave it no line. */
    private static double[][] columns(double[][] joined, int from) {
        return Arrays.stream(joined)
                .map(row -> Arrays.copyOfRange(row, from, from + STATISTICS))
                .filter(row -> !Double.isNaN(row[SLOPE]))
                .toArray(double[][]::new);
    }

    public boolean hasFewRecords() {
        return records < FEW_RECORDS;
    }

    public Optional<Interval> slopeInterval(double level) {
        return replicates.interval(SLOPE, level);
    }

    public Optional<Interval> r2Interval(double level) {
        return replicates.interval(R2, level);
    }

    /** Months per doubling from the fitted line; negative where it falls. */
    public double doublingMonths() {
        return DoublingTime.months(line.slope());
    }

    /** Absent where the slope's interval reaches zero. */
    public Optional<Interval> doublingInterval(double level) {
        return DoublingTime.months(slopeInterval(level));
    }

    /** Value of the last point less that of the first. */
    public double rise() {
        return points.values()[points.count() - 1] - points.values()[0];
    }

    public Optional<Interval> riseInterval(double level) {
        return replicates.interval(RISE, level);
    }

    /** Slope between the first and the last point alone. */
    public double endpointSlope() {
        return rise() / (points.days()[points.count() - 1] - points.days()[0]);
    }

    public Optional<Interval> endpointSlopeInterval(double level) {
        return replicates.interval(ENDPOINT_SLOPE, level);
    }

    /** Limits of the fitted line's height over the replicates at each of the given days: low, then high. */
    public double[][] band(double level, double[] days) {
        double[][] limits = new double[2][days.length];
        double[] heights = new double[replicates.count()];
        for (int i = 0; i < days.length; i++) {
            for (int k = 0; k < heights.length; k++) {
                heights[k] = replicates.rows()[k][INTERCEPT] + replicates.rows()[k][SLOPE] * days[i];
            }
            double[] range = Quantiles.of(heights, (1 - level) / 2, (1 + level) / 2);
            limits[0][i] = range[0];
            limits[1][i] = range[1];
        }
        return limits;
    }
}
