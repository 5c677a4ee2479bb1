package almanac.report.boundary.training;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the page writes scores and shares. */
final class TrainingWords {

    static final String NONE = "not known";

    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_DIFFERENCES = 3;

    private TrainingWords() {}

    /** A score, a share or a correlation. */
    static String fraction(double value) {
        return Numbers.decimals(value, DECIMALS);
    }

    static String fraction(OptionalDouble value) {
        return value.isPresent() ? fraction(value.getAsDouble()) : NONE;
    }

    /** A difference of two boundaries, which can be small. */
    static String difference(double value) {
        return Numbers.decimals(value, DECIMALS_OF_DIFFERENCES);
    }

    /** Both limits of a difference, or that there are none. */
    static String limits(Optional<Interval> interval) {
        return interval.map(
                        range -> difference(range.low()) + (range.low() < 0 ? " to " : "–") + difference(range.high()))
                .orElse("no interval");
    }

    /** The least and the most of some shares, joined by a dash. */
    static String range(List<Double> values) {
        Optional<Double> least = values.stream().min(Double::compare);
        Optional<Double> most = values.stream().max(Double::compare);
        if (least.isEmpty() || most.isEmpty()) {
            return NONE;
        }
        String low = fraction(least.get());
        String high = fraction(most.get());
        return low.equals(high) ? low : low + " to " + high;
    }
}
