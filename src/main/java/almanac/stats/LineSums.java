package almanac.stats;

/** The sums behind a straight line, taken up point by point; days count from the first point to keep digits. */
final class LineSums {

    private int count;
    private double firstDay;
    private double firstValue;
    private double day;
    private double value;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;
    private double sumYy;

    void add(double pointDay, double pointValue) {
        if (count++ == 0) {
            firstDay = pointDay;
            firstValue = pointValue;
        }
        day = pointDay - firstDay;
        value = pointValue - firstValue;
        sumX += day;
        sumY += value;
        sumXx += day * day;
        sumXy += day * value;
        sumYy += value * value;
    }

    /** Slope, intercept, R², slope between the first and the last point, rise between them; empty with too few points. */
    double[] statistics() {
        if (count < EnvelopeTrend.FEWEST_POINTS) {
            return new double[0];
        }
        double xx = sumXx - sumX * sumX / count;
        double xy = sumXy - sumX * sumY / count;
        double yy = sumYy - sumY * sumY / count;
        double slope = xy / xx;
        double intercept = firstValue + (sumY - slope * sumX) / count - slope * firstDay;
        double r2 = yy > 0 ? 1 - Math.max(0, yy - slope * xy) / yy : 1;
        return new double[] {slope, intercept, r2, value / day, value};
    }
}
