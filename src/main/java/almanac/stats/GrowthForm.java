package almanac.stats;

import java.util.Locale;

/** How the logarithm of a growing quantity may run over time. */
public enum GrowthForm {
    /** A constant rate: two constants and the variance. */
    EXPONENTIAL(3, "one constant rate"),
    /** One rate before a break, another after it: height, two slopes, the break itself and the variance. */
    BROKEN_LINE(5, "one change of rate"),
    /** A rate that decays, see {@link SaturatingCurve}: three constants and the variance. */
    SATURATING(4, "a rate that fades");

    private final int parameters;
    private final String words;

    GrowthForm(int parameters, String words) {
        this.parameters = parameters;
        this.words = words;
    }

    /** Free constants, the residual variance and the place of a break included. */
    public int parameters() {
        return parameters;
    }

    /** The corrected Akaike criterion needs one point more than this leaves; below it no form is fitted. */
    public int fewestPoints() {
        return parameters + 2;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
