package almanac.stats;

/**
 * The upper envelope of values over time, computed in one pass over items sorted by day.
 *
 * <p>A <em>record point</em> is the best value of a day that exceeds all values of earlier days. The
 * <em>staircase</em> is the running maximum sampled once on each day on which any item appears. A falling envelope
 * is the rising envelope of the negated values.
 *
 * @param days day of each item, ascending
 * @param values value of each item, usually a logarithm
 */
public record RunningRecords(double[] days, double[] values) {

    public RunningRecords {
        if (days.length != values.length) {
            throw new IllegalArgumentException("one value per day needed");
        }
        for (int i = 1; i < days.length; i++) {
            if (days[i] < days[i - 1]) {
                throw new IllegalArgumentException("days must ascend");
            }
        }
    }

    /**
     * Points of an envelope.
     *
     * @param item index of the item that made the point; for the staircase the item that holds the record that day
     */
    public record Points(double[] days, double[] values, int[] item, int count) {

        /** Number of distinct days, at least two of which a line needs. */
        public LineFit line() {
            return LineFit.of(days, values, count);
        }
    }

    /** The record points among the items drawn at least once. */
    public Points records(int[] timesDrawn) {
        return envelope(timesDrawn, false);
    }

    /** The staircase over the items drawn at least once. */
    public Points staircase(int[] timesDrawn) {
        return envelope(timesDrawn, true);
    }

    /**
     * Takes up the points of both envelopes among the items whose unit was drawn, without keeping them.
     *
     * @param timesDrawn how often each unit was drawn
     * @param unitOf the unit of each item
     */
    void sum(int[] timesDrawn, int[] unitOf, LineSums records, LineSums staircase) {
        int best = -1;
        for (int i = 0; i < days.length; ) {
            int before = best;
            boolean seen = false;
            double day = days[i];
            for (; i < days.length && days[i] == day; i++) {
                if (timesDrawn[unitOf[i]] > 0) {
                    seen = true;
                    best = best < 0 || values[i] > values[best] ? i : best;
                }
            }
            if (best != before) {
                records.add(day, values[best]);
            }
            if (seen) {
                staircase.add(day, values[best]);
            }
        }
    }

    /** Every item as a unit of its own. */
    public int[] ownUnits() {
        int[] own = new int[days.length];
        java.util.Arrays.setAll(own, i -> i);
        return own;
    }

    /** A draw that holds every item once. */
    public int[] all() {
        int[] once = new int[days.length];
        java.util.Arrays.fill(once, 1);
        return once;
    }

    private Points envelope(int[] timesDrawn, boolean everyDay) {
        double[] pointDays = new double[days.length];
        double[] pointValues = new double[days.length];
        int[] item = new int[days.length];
        int count = 0;
        int best = -1;
        for (int i = 0; i < days.length; ) {
            int before = best;
            boolean seen = false;
            double day = days[i];
            for (; i < days.length && days[i] == day; i++) {
                if (timesDrawn[i] > 0) {
                    seen = true;
                    best = best < 0 || values[i] > values[best] ? i : best;
                }
            }
            if (best != before || (everyDay && seen)) {
                pointDays[count] = day;
                pointValues[count] = values[best];
                item[count++] = best;
            }
        }
        return new Points(pointDays, pointValues, item, count);
    }
}
