package almanac.page;

/**
 * What a calculator answers.
 *
 * @param quantity the quantity in words that follow "the", for example {@code lowest list price}
 * @param unit its unit; empty where there is none
 * @param scale how fitted values become values of the quantity
 */
public record CalculatorAnswer(String quantity, String unit, Scale scale) {

    /** Significant digits of answers. */
    static final int SIGNIFICANT = 3;

    /** The scale on which a quantity was fitted. */
    public enum Scale {
        /** Natural logarithms: the answer is exp(fit). */
        LOG,
        /** The quantity itself. */
        PLAIN;

        double value(double fitted) {
            return this == LOG ? StrictMath.exp(fitted) : fitted;
        }

        String id() {
            return this == LOG ? "log" : "plain";
        }
    }
}
