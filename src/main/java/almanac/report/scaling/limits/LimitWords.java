package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.stats.Interval;

/** How the page writes fractions and counts. */
final class LimitWords {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private LimitWords() {}

    /** A fraction in percent with two digits, for example {@code 1.4 %}; whole numbers without decimals. */
    static String percent(double fraction) {
        return significant(100 * fraction) + "\u00a0%";
    }

    /** A fraction in whole percent, for example {@code 93 %}. */
    static String wholePercent(double fraction) {
        return whole(fraction) + "\u00a0%";
    }

    /** A fraction in whole percent without its sign. */
    static String whole(double fraction) {
        return Numbers.decimals(100 * fraction, 0);
    }

    /** Both limits of a fraction in whole percent, for example {@code 36–100 %}. */
    static String wholeLimits(Interval range) {
        return whole(range.low()) + "–" + wholePercent(range.high());
    }

    /** A symbol to a power, for example {@code N⁰·⁷⁴}. */
    static String power(String symbol, double exponent) {
        StringBuilder out = new StringBuilder(symbol);
        Numbers.shortest(exponent).chars().forEach(c -> out.append(c == '.' ? '·' : SUPERSCRIPTS.charAt(c - '0')));
        return out.toString();
    }

    /** Two digits, or all digits of a whole number above them. */
    static String significant(double value) {
        String text = value < 100 ? Numbers.significant(value, 2) : Numbers.grouped(Math.round(value));
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
