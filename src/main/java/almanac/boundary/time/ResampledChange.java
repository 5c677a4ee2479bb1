package almanac.boundary.time;

import almanac.boundary.Outcome;
import almanac.stats.HolmAdjustment;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change with its uncertainty over resamples.
 *
 * @param interval percentiles of the resamples; empty without any
 * @param probability two-sided: twice the smaller share of resamples on either side of no change, the estimate counted
 *     among them, and hence at least 2/(resamples + 1)
 * @param adjusted the probability, adjusted for the same change being tested in several tasks
 */
public record ResampledChange(
        double estimate, Optional<Interval> interval, OptionalDouble probability, OptionalDouble adjusted) {

    /** How the intervals were made. */
    public static final String METHOD =
            "percentiles of refits of all periods to the same clusters drawn with replacement";

    /** A change and the same change in every resample. */
    static ResampledChange of(double estimate, double[] resamples, double level, long seed) {
        if (resamples.length == 0) {
            return new ResampledChange(estimate, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] limits = Quantiles.of(resamples, (1 - level) / 2, (1 + level) / 2);
        Interval interval = new Interval(level, limits[0], limits[1], METHOD, resamples.length, seed);
        return new ResampledChange(
                estimate, Optional.of(interval), OptionalDouble.of(probability(resamples)), OptionalDouble.empty());
    }

    private static double probability(double[] resamples) {
        long falls = Arrays.stream(resamples).filter(change -> change <= 0).count();
        long rises = Arrays.stream(resamples).filter(change -> change >= 0).count();
        return Math.min(1, 2 * (1 + Math.min(falls, rises)) / (resamples.length + 1.0));
    }

    /** The same changes with probabilities adjusted for the number of them that could be tested. */
    static List<Outcome<ResampledChange>> adjusted(List<Outcome<ResampledChange>> changes) {
        double[] adjusted = HolmAdjustment.of(changes.stream()
                .flatMap(change -> change.result().stream())
                .flatMapToDouble(change -> change.probability.stream())
                .toArray());
        List<Outcome<ResampledChange>> result = new ArrayList<>();
        int tested = 0;
        for (Outcome<ResampledChange> outcome : changes) {
            if (outcome.result()
                    .filter(change -> change.probability.isPresent())
                    .isPresent()) {
                double own = adjusted[tested++];
                result.add(outcome.map(change -> change.with(own)));
            } else {
                result.add(outcome);
            }
        }
        return result;
    }

    private ResampledChange with(double adjustedProbability) {
        return new ResampledChange(estimate, interval, probability, OptionalDouble.of(adjustedProbability));
    }
}
