package almanac.stats;

/** Natural logarithms of many values. */
final class Logarithms {

    private Logarithms() {}

    static double[] of(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logs[i] = StrictMath.log(values[i]);
        }
        return logs;
    }

    /** Whether every value was positive and finite. */
    static boolean areFinite(double[] logs) {
        for (double log : logs) {
            if (!Double.isFinite(log)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two of the values differ. */
    static boolean vary(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return true;
            }
        }
        return false;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** ln(eᵃ + eᵇ) without leaving the range of a double. */
    static double ofSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - larger));
    }
}
