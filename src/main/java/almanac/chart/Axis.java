package almanac.chart;

import java.util.Optional;

/**
 * An axis: its title, the unit (empty for none), the kind of scale, and optionally a fixed domain instead of one made
 * from the data. Time axes take days since 1 January 1970.
 */
public record Axis(String title, String unit, Kind kind, Optional<Domain> fixed, Numerals numerals) {

    /** The kind of scale. */
    public enum Kind {
        LINEAR,
        LOG,
        TIME
    }

    private static final double SHORTEST_TIME_DAYS = 183;

    public static Axis linear(String title, String unit) {
        return new Axis(title, unit, Kind.LINEAR, Optional.empty(), Numerals.AUTOMATIC);
    }

    public static Axis log(String title, String unit) {
        return new Axis(title, unit, Kind.LOG, Optional.empty(), Numerals.AUTOMATIC);
    }

    public static Axis time(String title) {
        return new Axis(title, "", Kind.TIME, Optional.empty(), Numerals.AUTOMATIC);
    }

    /** This axis with a fixed domain, for small multiples and for charts that must start at zero. */
    public Axis from(double low, double high) {
        return new Axis(title, unit, kind, Optional.of(new Domain(low, high)), numerals);
    }

    public Axis written(Numerals how) {
        return new Axis(title, unit, kind, fixed, how);
    }

    /** The title as drawn: unit, the mark of a log scale, and a warning when a linear axis leaves out zero. */
    String heading(Domain shown) {
        String name = unit.isEmpty() ? title : title + ", " + unit;
        return switch (kind) {
            case LOG -> name + " (log scale)";
            case LINEAR -> shown.low() > 0 || shown.high() < 0 ? name + " (not from zero)" : name;
            case TIME -> name;
        };
    }

    /** The scale for data in the given domain, on the given pixels. */
    Scale scale(Domain data, double from, double to) {
        Domain domain = fixed.orElseGet(() -> roomy(data));
        return switch (kind) {
            case LINEAR -> new Scale.Linear(domain, from, to);
            case LOG -> new Scale.Log(positive(domain), from, to);
            case TIME -> new Scale.Time(domain, from, to);
        };
    }

    private Domain roomy(Domain data) {
        return switch (kind) {
            case LINEAR -> Ticks.rounded(withSpan(data));
            case LOG -> widerByRatio(positive(data));
            case TIME -> widerByDays(data);
        };
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
