package almanac.report.prices;

import almanac.data.Price;
import java.util.Locale;
import java.util.OptionalDouble;

/** For which tokens a price is, in USD per million of them. */
public enum PriceKind {
    BLENDED("three parts input to one part output"),
    INPUT("prompt tokens"),
    OUTPUT("generated tokens");

    private final String meaning;

    PriceKind(String meaning) {
        this.meaning = meaning;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** The price of this kind, where the row states one. */
    OptionalDouble of(Price price) {
        return switch (this) {
            case BLENDED -> price.blended();
            case INPUT -> price.input();
            case OUTPUT -> price.output();
        };
    }

    /** Whether the row states a price of this kind that a logarithm can be taken of. */
    boolean isPositive(Price price) {
        OptionalDouble stated = of(price);
        return stated.isPresent() && stated.getAsDouble() > 0;
    }
}
