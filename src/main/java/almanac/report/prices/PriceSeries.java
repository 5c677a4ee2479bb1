package almanac.report.prices;

import java.util.List;

/**
 * A collection of prices with scores beside them, read by its own rule and never mixed with another one.
 *
 * @see DateKind which dates each may hold
 */
public enum PriceSeries {
    /** Prices dated by their source, blended only. */
    DATED("epoch-dated", "Epoch AI, dated prices"),
    /** Prices of December 2025 dated by the release of the model: old models look cheaper than they were. */
    SNAPSHOT("aa-snapshot", "Artificial Analysis, snapshot of December 2025");

    private final String id;
    private final String label;

    PriceSeries(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The kinds of price that its rows state. */
    public List<PriceKind> kinds() {
        return this == DATED ? List.of(PriceKind.BLENDED) : List.of(PriceKind.values());
    }
}
