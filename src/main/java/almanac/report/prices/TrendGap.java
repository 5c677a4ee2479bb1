package almanac.report.prices;

/**
 * Choices for which the data give no trend.
 *
 * @param candidates prices of models that reach the threshold
 * @param records record prices among them
 * @param reason reason code
 */
public record TrendGap(PriceChoices choices, int candidates, int records, String reason) {

    static final String TOO_FEW = "fewer-than-three-records";
    static final String BLENDED_ONLY = "blended-price-only";

    /** Completes the sentence "Not enough data because …". */
    public String because() {
        return reason.equals(BLENDED_ONLY)
                ? "the collection states blended prices only"
                : counted() + ", and a line needs three";
    }

    private String counted() {
        return switch (records) {
            case 0 -> "no price reaches it";
            case 1 -> "only one price sets a record";
            default -> "only " + records + " prices set a record";
        };
    }
}
