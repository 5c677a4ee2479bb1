package almanac.page;

import java.util.Optional;

/**
 * What a calculator answers.
 *
 * @param quantity the quantity in words that follow "the", for example {@code lowest list price}
 * @param unit its unit; empty where there is none
 * @param scale how fitted values become values of the quantity
 * @param product what the amounts of two axes multiply to, told beside the answer; empty if nothing
 */
public record CalculatorAnswer(String quantity, String unit, Scale scale, Optional<Product> product) {

    /** Significant digits of answers. */
    static final int SIGNIFICANT = 3;

    /** An answer that stands alone. */
    public CalculatorAnswer(String quantity, String unit, Scale scale) {
        this(quantity, unit, scale, Optional.empty());
    }

    /**
     * A constant times the product of both axes' amounts.
     *
     * @param name what that is, for example {@code Training compute}
     * @param unit its unit
     * @param factor the constant, for amounts in the units of the inputs
     */
    public record Product(String name, String unit, double factor) {

        double at(double along, double across) {
            return factor * StrictMath.exp(along + across);
        }
    }

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
