package almanac.chart;

import java.util.List;
import java.util.Optional;

/**
 * The estimate under one combination of choices: one choice per dimension of the curve, in its order, and the 95 percent
 * interval where one was computed. One specification may be the headline.
 */
public record Specification(double value, Optional<Domain> interval, List<String> choices, boolean headline) {

    public Specification {
        Series.of("value of a specification", value);
        choices = List.copyOf(choices);
    }

    public static Specification of(double value, List<String> choices) {
        return new Specification(value, Optional.empty(), choices, false);
    }

    public Specification within(double low, double high) {
        return new Specification(value, Optional.of(new Domain(low, high)), choices, headline);
    }

    public Specification asHeadline() {
        return new Specification(value, interval, choices, true);
    }
}
