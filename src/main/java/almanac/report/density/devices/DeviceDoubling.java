package almanac.report.density.devices;

import almanac.density.Trend;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The doubling time of the effective size that a chip of fixed price can run: one density trend, one growth of chips. */
record DeviceDoubling(Trend density, ChipGrowth chips) {

    /** Slope of the product's logarithm, per day. */
    double slopePerDay() {
        return density.line().slope() + chips.slopePerDay();
    }

    boolean isRising() {
        return slopePerDay() > 0;
    }

    double doublingDays() {
        return Combination.doublingTime(DoublingTime.days(density.line().slope()), chips.doublingDays());
    }

    Replicates slopes() {
        return Combination.slopes(density.envelope().replicates(), chips.replicates(), chips.slopePerDay());
    }

    /** Absent where the slope's interval reaches zero. */
    Optional<Interval> doublingInterval(double level) {
        return slopes().interval(0, level)
                .filter(slope -> slope.low() > 0)
                .map(slope -> slope.mapped(DoublingTime::days));
    }

    /** The fewer of the two counts decides: record models, or chips. */
    private boolean chipsDecide() {
        return chips.n() > 0 && chips.n() < density.records();
    }

    int n() {
        return chipsDecide() ? chips.n() : density.records();
    }

    int candidates() {
        return chipsDecide() ? chips.candidates() : density.models();
    }

    String subject() {
        return "device-" + density.choices().subject() + "-chips-" + chips.id();
    }

    Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>(density.choices().spec());
        spec.put("chips", chips.id());
        return spec;
    }
}
