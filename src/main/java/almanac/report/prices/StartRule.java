package almanac.report.prices;

import java.util.Locale;

/** Where a price series begins: at its anchor's first dated price or at the first model that qualifies. */
public enum StartRule {
    ANCHOR,
    FIRST_QUALIFYING;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
