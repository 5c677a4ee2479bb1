package almanac.report.prices;

import almanac.data.Price;
import java.util.OptionalDouble;

/** A measure of quality that price rows carry beside the price. */
public enum Quality {
    MMLU("mmlu", "MMLU"),
    GPQA("gpqa", "GPQA Diamond"),
    MATH_500("math-500", "MATH-500"),
    MMLU_PRO("mmlu-pro", "MMLU-Pro"),
    AA_INDEX("aa-index", "AA index");

    private final String id;
    private final String label;

    Quality(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The score in the row of the price, a fraction. */
    OptionalDouble of(Price price) {
        return switch (this) {
            case MMLU -> price.mmlu();
            case GPQA -> price.gpqaDiamond();
            case MATH_500 -> price.math500();
            case MMLU_PRO -> price.mmluPro();
            case AA_INDEX -> price.aaIndex();
        };
    }
}
