package almanac.report.density.devices;

import java.util.Locale;

/** Which chips the line of a trend is drawn through. */
enum ChipRule {
    /** The best chip of a day, where it exceeds all chips of earlier days. */
    RECORDS("frontier", "records"),
    /** Every chip that exceeds all before it, chips of one day in the order of their speed per price. */
    RECORDS_SAME_DAY("frontier", "records, same-day ones counted"),
    EVERY_CHIP("all", "every chip");

    private final String population;
    private final String words;

    ChipRule(String population, String words) {
        this.population = population;
        this.words = words;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code all} or {@code frontier}. */
    String population() {
        return population;
    }

    String words() {
        return words;
    }
}
