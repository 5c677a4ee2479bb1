package almanac.report;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A published number with everything a reader needs to judge it.
 *
 * @param id {@code <report>.<subject>.<quantity>}, never changed once published
 * @param value the estimate in its unit
 * @param unit unit in words; empty for a pure number
 * @param interval absent where it cannot be had, then {@code caveat} says why
 * @param caveat why there is no interval, or a warning about the estimate; empty if neither
 * @param n points that decide the estimate, for example record models
 * @param candidates rows from which those points were taken
 * @param asOf last day of the data used
 * @param spec the choices behind it, by name; kept in the order of the names, so that every run writes the same bytes
 */
public record Estimate(
        String id,
        double value,
        String unit,
        Optional<Interval> interval,
        String caveat,
        int n,
        int candidates,
        LocalDate asOf,
        Map<String, String> spec) {

    /** Level of every interval that is published or tested against a published number. */
    public static final double LEVEL = 0.95;

    /** Units that say what kind of number it is: nobody writes them behind it. */
    private static final Set<String> PURE_NUMBERS = Set.of("", "exponent", "factor", "fraction", "ratio");

    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("estimate " + id + " must be finite, was " + value);
        }
        if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+){2}")) {
            throw new IllegalArgumentException("not an estimate id: " + id);
        }
        spec = Collections.unmodifiableSortedMap(new TreeMap<>(spec));
    }

    /** Whether a number of this unit is written without it. */
    public static boolean isPureNumber(String unit) {
        return PURE_NUMBERS.contains(unit);
    }

    /** The report the estimate belongs to. */
    public String report() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The value rounded by its uncertainty, without unit. */
    public String shown() {
        return interval.map(range -> Numbers.roundedTo(value, range.halfWidth()))
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    /** The value rounded by its uncertainty, with its unit. */
    public String shownWithUnit() {
        return isPureNumber(unit) ? shown() : shown() + "\u00a0" + (unit.equals("percent") ? "%" : unit);
    }

    /** The limits of the interval rounded like the value, or why there is none. */
    public String shownInterval() {
        return interval.isPresent() ? IntervalWords.rounded(interval) : "no interval: " + caveat;
    }

    /** The same estimate under another id, for a specification variant. */
    public Estimate named(String otherId) {
        return new Estimate(otherId, value, unit, interval, caveat, n, candidates, asOf, spec);
    }
}
