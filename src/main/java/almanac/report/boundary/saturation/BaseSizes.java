package almanac.report.boundary.saturation;

import almanac.data.LeaderboardV2Entry;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts of parameters of the bases of the board's models, as the names of the bases state them. A base that only one row
 * has counts for nothing: a size misread in the name of a model makes such a base.
 */
final class BaseSizes {

    private static final Pattern SIZE_OF_BASE = Pattern.compile("-(\\d+(?:\\.\\d+)?)b$");
    private static final Pattern SIZE_IN_NAME = Pattern.compile("(?i)(?<![\\d.])(\\d+(?:[._]\\d+)?)b(?![a-z])");
    private static final double BILLION = 1e9;
    private static final int LEAST_ROWS = 2;

    /** Sizes that a name rounds to a whole number still agree. */
    private static final double TOLERANCE = 0.1;

    private final Map<String, Long> rowsByBase;
    private final Map<String, NavigableSet<Double>> sizesByFamily = new TreeMap<>();

    private BaseSizes(List<LeaderboardV2Entry> entries) {
        rowsByBase = entries.stream()
                .flatMap(entry -> entry.baseIdentified().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        entries.forEach(entry -> entry.baseFamily()
                .ifPresent(family -> entry.baseIdentified()
                        .filter(this::isShared)
                        .filter(base -> base.lastIndexOf('-') == family.length() && base.startsWith(family))
                        .ifPresent(base -> stated(base)
                                .ifPresent(size -> sizesByFamily
                                        .computeIfAbsent(family, name -> new TreeSet<>())
                                        .add(size)))));
    }

    static BaseSizes of(List<LeaderboardV2Entry> entries) {
        return new BaseSizes(entries);
    }

    /** The size of the base, or that of the family where no base is known and the family has one size; else empty. */
    OptionalDouble of(LeaderboardV2Entry entry) {
        Optional<String> base = entry.baseIdentified();
        if (base.isPresent()) {
            return isShared(base.get()) ? stated(base.get()) : OptionalDouble.empty();
        }
        return entry.baseFamily()
                .map(family -> sizesByFamily.getOrDefault(family, new TreeSet<>()))
                .filter(sizes -> sizes.size() == 1)
                .map(sizes -> OptionalDouble.of(sizes.first()))
                .orElseGet(OptionalDouble::empty);
    }

    private boolean isShared(String base) {
        return rowsByBase.getOrDefault(base, 0L) >= LEAST_ROWS;
    }

    /** The size at the end of the name of a base. */
    static OptionalDouble stated(String base) {
        Matcher size = SIZE_OF_BASE.matcher(base);
        return size.find() ? OptionalDouble.of(BILLION * Double.parseDouble(size.group(1))) : OptionalDouble.empty();
    }

    /** Whether the name of a model states about this size; an underscore between digits is read as a decimal point. */
    static boolean isStated(String name, double parameters) {
        Matcher size = SIZE_IN_NAME.matcher(name);
        while (size.find()) {
            double found = BILLION * Double.parseDouble(size.group(1).replace('_', '.'));
            if (Math.abs(found - parameters) <= TOLERANCE * parameters) {
                return true;
            }
        }
        return false;
    }
}
