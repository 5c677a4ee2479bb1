package almanac.report.scaling.chinchilla;

import almanac.scaling.LossLaw;
import java.util.function.ToDoubleFunction;

/** The five constants of L = E + A/N^α + B/D^β, each with the names of its estimate. */
enum LawConstant {
    IRREDUCIBLE_LOSS("E", "irreducible loss", "irreducible-loss", "loss"),
    SIZE_COEFFICIENT("A", "size coefficient", "size-coefficient", "factor"),
    DATA_COEFFICIENT("B", "data coefficient", "data-coefficient", "factor"),
    SIZE_EXPONENT("α", "size exponent", "size-exponent", "exponent"),
    DATA_EXPONENT("β", "data exponent", "data-exponent", "exponent");

    private final String symbol;
    private final String words;
    private final String quantity;
    private final String unit;

    LawConstant(String symbol, String words, String quantity, String unit) {
        this.symbol = symbol;
        this.words = words;
        this.quantity = quantity;
        this.unit = unit;
    }

    String symbol() {
        return symbol;
    }

    /** Symbol and meaning, for charts and tables. */
    String title() {
        return symbol + ", " + words;
    }

    String estimateId() {
        return "scaling-laws.chinchilla." + quantity;
    }

    /** The unit of the published claims. */
    String unit() {
        return unit;
    }

    ToDoubleFunction<LossLaw> value() {
        return this::of;
    }

    double of(LossLaw law) {
        return switch (this) {
            case IRREDUCIBLE_LOSS -> law.e();
            case SIZE_COEFFICIENT -> law.a();
            case DATA_COEFFICIENT -> law.b();
            case SIZE_EXPONENT -> law.alpha();
            case DATA_EXPONENT -> law.beta();
        };
    }
}
