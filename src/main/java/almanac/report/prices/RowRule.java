package almanac.report.prices;

import almanac.data.Price;

/** Which of the usable rows a trend takes; every rule but the first answers a doubt about dates. */
public enum RowRule {
    ALL("all", "all rows"),
    WITHOUT_LATER_TARIFF("without-later-tariff", "no later tariffs"),
    PRICE_DATES_ONLY("price-dates-only", "price dates only");

    private final String id;
    private final String label;

    RowRule(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    boolean takes(Price price) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_LATER_TARIFF ->
                price.flag().filter("later-tariff"::equals).isEmpty();
            case PRICE_DATES_ONLY -> price.dateKind().equals(DateKind.PRICE_DATE.id());
        };
    }
}
