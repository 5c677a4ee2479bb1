package almanac.page;

import java.util.Optional;

/**
 * What a calculator answers.
 *
 * @param quantity the quantity in words that follow "the", for example {@code lowest list price}
 * @param unit its unit; empty where there is none
 * @param scale how fitted values become values of the quantity
 * @param product what the amounts of two axes multiply to, told beside the answer; empty if nothing
 * @param quotient what the amount of the axis leaves for each part of the answer, told beside it; empty if nothing
 */
public record CalculatorAnswer(
        String quantity, String unit, Scale scale, Optional<Product> product, Optional<Quotient> quotient) {

    /** Significant digits of answers. */
    static final int SIGNIFICANT = 3;

    /** An answer that stands alone. */
    public CalculatorAnswer(String quantity, String unit, Scale scale) {
        this(quantity, unit, scale, Optional.empty(), Optional.empty());
    }

    /** An answer over two axes, with their product. */
    public CalculatorAnswer(String quantity, String unit, Scale scale, Product product) {
        this(quantity, unit, scale, Optional.of(product), Optional.empty());
    }

    /** An answer along one axis, with the quotient of both. */
    public CalculatorAnswer(String quantity, String unit, Scale scale, Quotient quotient) {
        this(quantity, unit, scale, Optional.empty(), Optional.of(quotient));
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

    /**
     * A constant times the amount of the axis over the answer.
     *
     * @param name what that is, for example {@code Training tokens}
     * @param unit its unit
     * @param factor the constant, for amount and answer in their units
     */
    public record Quotient(String name, String unit, double factor) {

        double at(double along, double answer) {
            return factor * StrictMath.exp(along) / answer;
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
