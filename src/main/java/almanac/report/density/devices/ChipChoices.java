package almanac.report.density.devices;

import almanac.data.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices behind one chip trend.
 *
 * @param since first release date used, inclusive; empty for all dates
 */
record ChipChoices(Precision precision, Optional<LocalDate> since, ChipRule rule, ChipSet set) {

    /** The records in single precision, the format that all chips have. */
    static final ChipChoices HEADLINE = usual(Precision.FP32);

    /** The records of a format from its usual start. */
    static ChipChoices usual(Precision precision) {
        return new ChipChoices(precision, precision.start(), ChipRule.RECORDS, ChipSet.ALL);
    }

    ChipChoices by(ChipRule other) {
        return new ChipChoices(precision, since, other, set);
    }

    ChipChoices among(ChipSet other) {
        return new ChipChoices(precision, since, rule, other);
    }

    /** Every combination that is fitted, in a fixed order; the same-day rule only where it is compared. */
    static List<ChipChoices> all() {
        List<ChipChoices> all = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            for (Optional<LocalDate> since : precision.starts()) {
                for (ChipRule rule : List.of(ChipRule.RECORDS, ChipRule.EVERY_CHIP)) {
                    for (ChipSet set : ChipSet.values()) {
                        all.add(new ChipChoices(precision, since, rule, set));
                    }
                }
            }
        }
        all.add(HEADLINE.by(ChipRule.RECORDS_SAME_DAY));
        return all;
    }

    /** Whether the set and the dates take a chip in. */
    boolean hold(Chip chip) {
        return set.holds(chip)
                && (since.isEmpty()
                        || chip.released()
                                .filter(day -> !day.isBefore(since.get()))
                                .isPresent());
    }

    String sinceId() {
        return since.map(LocalDate::toString).orElse("all");
    }

    /** The subject part of an estimate id. */
    String subject() {
        return String.join("-", "chips", precision.id(), sinceId(), rule.id(), set.id());
    }

    /** The choices by their published names. */
    Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("precision", precision.id());
        spec.put("population", rule.population());
        spec.put("since", sinceId());
        spec.put("rule", rule.id());
        spec.put("chips", set.id());
        return spec;
    }
}
