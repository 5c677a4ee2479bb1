package almanac.report.boundary.prescription;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The least and the most that a reader can ask for, in two digits, so that a form can name them.
 *
 * @param least above zero
 * @param most at least as much
 */
record ShortLimits(double least, double most) {

    private static final int DIGITS = 2;

    /** The limits rounded inwards; as they are where nothing would lie between. */
    static ShortLimits of(double least, double most) {
        double above = rounded(least, RoundingMode.CEILING);
        double below = rounded(most, RoundingMode.FLOOR);
        return above < below ? new ShortLimits(above, below) : new ShortLimits(least, most);
    }

    /** What lies nearest to an amount within the limits. */
    double nearest(double amount) {
        return Math.min(most, Math.max(least, amount));
    }

    private static double rounded(double amount, RoundingMode mode) {
        return BigDecimal.valueOf(amount).round(new MathContext(DIGITS, mode)).doubleValue();
    }
}
