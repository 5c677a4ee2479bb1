package almanac.report.prices;

import java.util.Arrays;
import java.util.Optional;

/** What the date of a price means, and what the trends and the history do with such a date. */
public enum DateKind {
    PRICE_DATE("price-date", "the source dates the price", "taken as it is", Optional.of(PriceSeries.DATED)),
    STATED_FROM("stated-from", "the source names the first day", "taken as it is", Optional.of(PriceSeries.DATED)),
    RELEASE_DATE(
            "release-date",
            "the model’s release stands for the date of the price",
            "taken as it is; a row whose tariff is known to be later is flagged, and left out in a variant",
            Optional.of(PriceSeries.DATED)),
    FIRST_SEEN(
            "first-seen",
            "first listing, so the price is at least that old",
            "as an upper bound of the date, in the dated collection only",
            Optional.of(PriceSeries.DATED)),
    LATER_PRICE(
            "release-date-later-price",
            "the model’s release, but the price is the one of December 2025",
            "in the snapshot’s own trends only",
            Optional.of(PriceSeries.SNAPSHOT)),
    LISTED_AT_START(
            "listed-at-start",
            "in the list when its history begins; the true date is earlier and unknown",
            "in no trend; opens a history",
            Optional.empty()),
    STATED_MONTH("stated-month", "only the month is known", "in no trend", Optional.empty());

    private final String id;
    private final String meaning;
    private final String rule;
    private final Optional<PriceSeries> trends;

    DateKind(String id, String meaning, String rule, Optional<PriceSeries> trends) {
        this.id = id;
        this.meaning = meaning;
        this.rule = rule;
        this.trends = trends;
    }

    /**
     * The kind with a published id.
     *
     * @throws IllegalArgumentException if there is none
     */
    static DateKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule for the date kind " + id));
    }

    public String id() {
        return id;
    }

    public String meaning() {
        return meaning;
    }

    /** What is done with such a date, in words. */
    public String rule() {
        return rule;
    }

    /** Whether the trends of any series may hold such a date. */
    boolean datesTrends() {
        return trends.isPresent();
    }

    /** Whether the trends of a series may hold such a date. */
    boolean datesTrendsOf(PriceSeries series) {
        return trends.filter(series::equals).isPresent();
    }
}
