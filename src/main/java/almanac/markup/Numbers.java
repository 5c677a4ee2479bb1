package almanac.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one place where numbers become text. {@link #shortest} is for data files (ASCII hyphen-minus, exact); all others are
 * for readers: they round half up from the shortest decimal text, as a reader of the data file would by hand, and write
 * a true minus sign (U+2212). Nothing depends on the machine's language. Values must be finite, else
 * {@link IllegalArgumentException}.
 */
public final class Numbers {

    /** The minus sign of all texts for readers. */
    public static final char MINUS = '\u2212';

    private static final String[] SCALES = {"", "k", "M", "B", "T"};
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_DIGITS = 6;

    private Numbers() {}

    /**
     * The shortest decimal text that reads back as the same double: plain from 1e-5 to below 1e16 in magnitude
     * ({@code 0.00001}, {@code 12000}), else like {@code 1.5e-7}. No {@code -0} and no {@code .0}.
     */
    public static String shortest(double value) {
        BigDecimal decimal = shortestDecimal(value);
        if (decimal.signum() == 0) {
            return "0";
        }
        int exponent = exponent(decimal);
        return isPlain(exponent)
                ? decimal.toPlainString()
                : decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /** Fixed number of decimals: {@code decimals(3.08, 1)} is {@code 3.1}. */
    public static String decimals(double value, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals must not be negative, was " + decimals);
        }
        return readable(
                shortestDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** Fixed number of significant digits, trailing zeros kept: {@code significant(3, 2)} is {@code 3.0}. */
    public static String significant(double value, int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException("digits must be at least 1, was " + digits);
        }
        BigDecimal decimal = shortestDecimal(value);
        if (decimal.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = decimal.round(new MathContext(digits, RoundingMode.HALF_UP));
        // BigDecimal counts no zeros it was not given: 3 must become 3.00, but 1200 stays
        int missing = digits - rounded.precision();
        return written(missing > 0 ? rounded.setScale(rounded.scale() + missing) : rounded);
    }

    /**
     * The value rounded by its uncertainty: the last shown digit is the power of ten nearest (in ratio) to a tenth of the
     * interval's half width, in the value's own unit. At most six significant digits, so three more than a reader
     * usually needs, are shown however narrow the interval; a half width of zero shows up to six.
     */
    public static String roundedTo(double value, double halfWidth) {
        if (!(halfWidth >= 0) || Double.isInfinite(halfWidth)) {
            throw new IllegalArgumentException("half width must be finite and not negative, was " + halfWidth);
        }
        BigDecimal decimal = shortestDecimal(value);
        if (halfWidth == 0) {
            return written(stripped(decimal.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_UP))));
        }
        int lastPlace = (int) Math.round(StrictMath.log10(halfWidth / 10));
        int firstPlace = decimal.signum() == 0 ? lastPlace : exponent(decimal);
        int shownPlace = Math.max(lastPlace, firstPlace - MOST_DIGITS + 1);
        BigDecimal rounded = decimal.setScale(-shownPlace, RoundingMode.HALF_UP);
        return written(rounded);
    }

    /**
     * Three significant digits with k, M, B (billion) or T (trillion), trailing zeros dropped: {@code 1.5M}, {@code 8B}.
     * From 10¹⁵ as {@link #power}.
     */
    public static String compact(double value) {
        BigDecimal rounded = threeDigits(shortestDecimal(value));
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = exponent(rounded);
        if (exponent >= 15) {
            return power(value);
        }
        int step = Math.max(0, exponent / 3);
        return written(stripped(rounded.movePointLeft(3 * step))) + SCALES[step];
    }

    /** Digits in groups of three: {@code 1,024}. */
    public static String grouped(long value) {
        String digits = Long.toString(value);
        String sign = digits.startsWith("-") ? String.valueOf(MINUS) : "";
        return sign + digits.substring(sign.length()).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /**
     * Scientific notation with superscripts: {@code 10²⁴} for exact powers of ten, else up to three significant digits,
     * {@code 5×10¹²}. Values from 1 to below 10 lose the power ({@code 5}), and 10 itself is {@code 10}.
     */
    public static String power(double value) {
        BigDecimal rounded = threeDigits(shortestDecimal(value));
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = exponent(rounded);
        BigDecimal mantissa = rounded.movePointLeft(exponent);
        String front = readable(stripped(mantissa).toPlainString());
        if (exponent == 0) {
            return front;
        }
        String ten = exponent == 1 ? "10" : "10" + superscript(exponent);
        boolean exact = mantissa.abs().compareTo(BigDecimal.ONE) == 0;
        if (!exact) {
            return front + "×" + ten;
        }
        return mantissa.signum() < 0 ? MINUS + ten : ten;
    }

    private static String superscript(int exponent) {
        StringBuilder out = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(c -> out.append(SUPERSCRIPTS.charAt(c - '0')));
        return out.toString();
    }

    /** Rounds the exact binary value to 15, 16, 17 digits until it reads back; subnormals need as little as one digit. */
    private static BigDecimal shortestDecimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        BigDecimal exact = new BigDecimal(value);
        if (exact.signum() == 0) {
            return BigDecimal.ZERO;
        }
        for (int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : 15; digits < 17; digits++) {
            // at powers of two the nearest decimal may fail while the next one outwards reads back
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP}) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return stripped(rounded);
                }
            }
        }
        return stripped(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal threeDigits(BigDecimal decimal) {
        return decimal.round(new MathContext(3, RoundingMode.HALF_UP));
    }

    private static BigDecimal stripped(BigDecimal decimal) {
        return decimal.stripTrailingZeros();
    }

    /** For readers: plain where {@link #shortest} is plain, else with a power of ten. */
    private static String written(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return decimal.scale() > 0 ? decimal.toPlainString() : "0";
        }
        int exponent = exponent(decimal);
        if (isPlain(exponent)) {
            return readable(decimal.toPlainString());
        }
        return readable(decimal.movePointLeft(exponent).toPlainString()) + "×10" + superscript(exponent);
    }

    private static boolean isPlain(int exponent) {
        return exponent >= -5 && exponent < 16;
    }

    /** The power of ten of the first digit. */
    private static int exponent(BigDecimal decimal) {
        return decimal.precision() - decimal.scale() - 1;
    }

    /** True minus sign in front, none before a zero. */
    private static String readable(String text) {
        if (!text.startsWith("-")) {
            return text;
        }
        String digits = text.substring(1);
        return digits.chars().allMatch(c -> c == '0' || c == '.') ? digits : MINUS + digits;
    }
}
