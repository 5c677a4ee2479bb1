package almanac.report.prices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The choices behind one price trend.
 *
 * @param until last day used, inclusive; empty for all data
 */
public record PriceChoices(
        Threshold threshold, Optional<LocalDate> until, StartRule start, PriceKind kind, RowRule rows) {

    /** The threshold's usual choices: its own start, blended prices, all rows. */
    static PriceChoices usual(Threshold threshold, Optional<LocalDate> until) {
        return new PriceChoices(threshold, until, threshold.usualStart(), PriceKind.BLENDED, RowRule.ALL);
    }

    PriceChoices taking(RowRule other) {
        return new PriceChoices(threshold, until, start, kind, other);
    }

    boolean isUsual() {
        return equals(usual(threshold, until));
    }

    public String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }

    /** The choices by their published names. */
    Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("threshold", threshold.id());
        spec.put("price_kind", kind.id());
        spec.put("start", start.id());
        spec.put("until", untilId());
        spec.put("rows", rows.id());
        spec.put("series", threshold.series().id());
        return spec;
    }

    /** The subject part of an estimate id; blended prices and all rows go without saying. */
    String subject() {
        StringBuilder subject = new StringBuilder(String.join("-", threshold.subject(), start.id(), untilId()));
        if (kind != PriceKind.BLENDED) {
            subject.append('-').append(kind.id());
        }
        if (rows != RowRule.ALL) {
            subject.append('-').append(rows.id());
        }
        return subject.toString();
    }
}
