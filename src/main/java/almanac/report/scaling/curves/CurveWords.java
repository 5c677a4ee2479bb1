package almanac.report.scaling.curves;

import almanac.markup.Numbers;

/** Quantities of learning curves as readers see them. */
final class CurveWords {

    private static final double PERCENT = 100;
    private static final double BILLION = 1e9;

    private CurveWords() {}

    /** A fraction in percent with two decimals. */
    static String percent(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 2) + "\u00a0%";
    }

    /** The same with a plus sign where it is above zero. */
    static String signed(double fraction) {
        String text = percent(fraction);
        return fraction > 0 && !text.startsWith("0.00") ? "+" + text : text;
    }

    /** Tokens, for example {@code 50 billion}. */
    static String billions(double tokens) {
        return Numbers.compact(tokens / BILLION) + " billion";
    }

    /** Parameters, for example {@code 35.5M}. */
    static String size(double parameters) {
        return Numbers.compact(parameters);
    }

    /** A level of loss, which is a tenth of a nat. */
    static String level(double loss) {
        return Numbers.decimals(loss, 1);
    }
}
