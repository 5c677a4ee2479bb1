package almanac.report;

import almanac.chart.Specification;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;

/** An estimate under one combination of choices, as a specification curve shows it. */
public final class Choice {

    private Choice() {}

    /**
     * A point of the curve.
     *
     * @param options one option per dimension of the curve, in its order
     * @param headline whether it is the report's headline
     */
    public static Specification of(double value, Optional<Interval> interval, List<String> options, boolean headline) {
        Specification plain = Specification.of(value, options);
        Specification ranged =
                interval.map(range -> plain.within(range.low(), range.high())).orElse(plain);
        return headline ? ranged.asHeadline() : ranged;
    }
}
