package almanac.report.scaling;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Where a number lies to an interval, and the limits written so that a reader can see it. */
public enum IntervalPlace {
    INSIDE,
    /** Missed by less than a tenth of the interval's width. */
    JUST_OUTSIDE,
    OUTSIDE;

    private static final double NEAR_MISS = 0.1;
    private static final int MOST_DECIMALS = 6;

    public static IntervalPlace of(Interval range, double value) {
        if (range.contains(value)) {
            return INSIDE;
        }
        double miss = Math.max(range.low() - value, value - range.high());
        return miss < NEAR_MISS * (range.high() - range.low()) ? JUST_OUTSIDE : OUTSIDE;
    }

    /**
     * Both limits rounded by the width as everywhere on the site, or with so many more decimals that both still lie on
     * their sides of some values.
     */
    public static String limits(Interval range, double... beside) {
        int decimals = decimals(range.halfWidth());
        while (decimals < MOST_DECIMALS && !tells(range, decimals, beside)) {
            decimals++;
        }
        return Numbers.decimals(range.low(), decimals)
                + (range.low() < 0 ? " to " : "–")
                + Numbers.decimals(range.high(), decimals);
    }

    private static int decimals(double halfWidth) {
        return halfWidth == 0 ? 1 : (int) Math.max(0, -Math.round(StrictMath.log10(halfWidth / 10)));
    }

    private static boolean tells(Interval range, int decimals, double... beside) {
        return Arrays.stream(beside)
                .allMatch(value -> tells(range.low(), decimals, value) && tells(range.high(), decimals, value));
    }

    private static boolean tells(double limit, int decimals, double value) {
        return Math.signum(rounded(limit, decimals) - rounded(value, MOST_DECIMALS)) == Math.signum(limit - value);
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    public String words() {
        return switch (this) {
            case INSIDE -> "inside";
            case JUST_OUTSIDE -> "just outside";
            case OUTSIDE -> "outside";
        };
    }
}
