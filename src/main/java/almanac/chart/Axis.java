package almanac.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * An axis: its title, the unit (empty for none), the kind of scale, and optionally a fixed domain instead of one made
 * from the data. Time axes take days since 1 January 1970. Categorical axes have names instead of numbers; marks give
 * the index of a category, counted from 0, as their coordinate, or a fraction beside it ({@link Dodge}).
 */
public record Axis(
        String title, String unit, Kind kind, Optional<Domain> fixed, Numerals numerals, List<String> names) {

    /** The kind of scale. */
    public enum Kind {
        LINEAR,
        LOG,
        TIME,
        CATEGORIES
    }

    private static final double SHORTEST_TIME_DAYS = 183;
    private static final double EDGE_CATEGORIES = 0.05;

    public Axis {
        names = List.copyOf(names);
    }

    public static Axis linear(String title, String unit) {
        return new Axis(title, unit, Kind.LINEAR, Optional.empty(), Numerals.AUTOMATIC, List.of());
    }

    public static Axis log(String title, String unit) {
        return new Axis(title, unit, Kind.LOG, Optional.empty(), Numerals.AUTOMATIC, List.of());
    }

    public static Axis time(String title) {
        return new Axis(title, "", Kind.TIME, Optional.empty(), Numerals.AUTOMATIC, List.of());
    }

    /**
     * One row or column per name. As y axis the first category is at the top and the names stand left of the frame; as
     * x axis it is on the left and the names stand below.
     *
     * @throws IllegalArgumentException when there is no name, an empty one or the same one twice
     */
    public static Axis categories(String title, List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the axis \"" + title + "\" needs names that are not empty: " + names);
        }
        if (new LinkedHashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("the axis \"" + title + "\" has two equal names: " + names);
        }
        return new Axis(title, "", Kind.CATEGORIES, Optional.empty(), Numerals.AUTOMATIC, names);
    }

    /** This categorical axis with its first and last category at the edges of the frame, for slope charts. */
    public Axis edgeToEdge() {
        double margin = EDGE_CATEGORIES * Math.max(1, names.size() - 1);
        return from(-margin, names.size() - 1 + margin);
    }

    /** This axis with a fixed domain, for small multiples and for charts that must start at zero. */
    public Axis from(double low, double high) {
        return new Axis(title, unit, kind, Optional.of(new Domain(low, high)), numerals, names);
    }

    public Axis written(Numerals how) {
        return new Axis(title, unit, kind, fixed, how, names);
    }

    /** The title as drawn: unit, the mark of a log scale, and a warning when a linear axis leaves out zero. */
    String heading(Domain shown) {
        String name = unit.isEmpty() ? title : title + ", " + unit;
        return switch (kind) {
            case LOG -> name + " (log scale)";
            case LINEAR -> shown.low() > 0 || shown.high() < 0 ? name + " (not from zero)" : name;
            case TIME, CATEGORIES -> name;
        };
    }

    /** The scale for data in the given domain, on the given pixels. */
    Scale scale(Domain data, double from, double to) {
        Domain domain = fixed.orElseGet(() -> roomy(data));
        return switch (kind) {
            case LINEAR -> new Scale.Linear(domain, from, to);
            case LOG -> new Scale.Log(positive(domain), from, to);
            case TIME -> new Scale.Time(domain, from, to);
            case CATEGORIES -> new Scale.Categories(names, domain, from, to);
        };
    }

    /** The domain that the axis has without any data. */
    Optional<Domain> ownDomain() {
        return kind == Kind.CATEGORIES ? Optional.of(fixed.orElseGet(this::allCategories)) : fixed;
    }

    boolean categorical() {
        return kind == Kind.CATEGORIES;
    }

    private Domain roomy(Domain data) {
        return switch (kind) {
            case LINEAR -> Ticks.rounded(withSpan(data));
            case LOG -> widerByRatio(positive(data));
            case TIME -> widerByDays(data);
            case CATEGORIES -> around(data);
        };
    }

    private Domain allCategories() {
        return new Domain(-0.5, names.size() - 0.5);
    }

    private Domain around(Domain data) {
        Domain all = allCategories();
        if (!all.holds(data.low()) || !all.holds(data.high())) {
            throw new IllegalArgumentException("the axis \"" + title + "\" has " + names.size()
                    + " categories, but marks lie from " + data.low() + " to " + data.high());
        }
        return all;
    }

    private static Domain withSpan(Domain data) {
        if (data.span() == 0) {
            double value = data.low();
            return value == 0 ? new Domain(-1, 1) : new Domain(Math.min(0, 2 * value), Math.max(0, 2 * value));
        }
        // zero is close enough to be shown: leaving it out would exaggerate differences
        boolean zeroIsNear = data.low() > 0 && data.low() <= 0.3 * data.high();
        return zeroIsNear ? new Domain(0, data.high()) : data;
    }

    private static Domain widerByRatio(Domain data) {
        double ratio = data.high() / data.low();
        double margin = ratio < 1.02 ? StrictMath.sqrt(10) : StrictMath.pow(ratio, 0.05);
        return new Domain(data.low() / margin, data.high() * margin);
    }

    private static Domain widerByDays(Domain days) {
        double missing = Math.max(0, SHORTEST_TIME_DAYS - days.span()) / 2;
        double margin = missing + 0.03 * days.span();
        return new Domain(Math.floor(days.low() - margin), Math.ceil(days.high() + margin));
    }

    private Domain positive(Domain domain) {
        if (!(domain.low() > 0)) {
            throw new IllegalArgumentException(
                    "the log axis \"" + title + "\" needs positive values, lowest was " + domain.low());
        }
        return domain;
    }
}
