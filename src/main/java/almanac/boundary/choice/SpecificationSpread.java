package almanac.boundary.choice;

import almanac.stats.Quantiles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the attainable scores of specifications lie apart.
 *
 * @param count specifications with a score
 * @param lowerQuartile a quarter lies below it
 * @param shareNearHeadline share within {@link #NEAR} of the headline's score; empty without a headline
 * @param extrapolated how many of the scores lie outside their sample
 */
public record SpecificationSpread(
        int count,
        double lowest,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double highest,
        OptionalDouble shareNearHeadline,
        int extrapolated) {

    /** A score this close to another is near. */
    public static final double NEAR = 0.02;

    /** Rounding that no score should miss being near by. */
    private static final double ROUNDING = 1e-12;

    /** The spread; empty where no specification has a score. */
    static Optional<SpecificationSpread> of(List<Specification> specifications, OptionalDouble headline) {
        List<Specification> present = specifications.stream()
                .filter(specification -> specification.attainable().isPresent())
                .toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        double[] scores = present.stream()
                .mapToDouble(specification -> specification.attainable().orElseThrow())
                .toArray();
        double[] quantiles = Quantiles.of(scores, 0, 0.25, 0.5, 0.75, 1);
        int extrapolated =
                (int) present.stream().filter(Specification::extrapolated).count();
        return Optional.of(new SpecificationSpread(
                scores.length,
                quantiles[0],
                quantiles[1],
                quantiles[2],
                quantiles[3],
                quantiles[4],
                near(scores, headline),
                extrapolated));
    }

    private static OptionalDouble near(double[] scores, OptionalDouble headline) {
        if (headline.isEmpty()) {
            return OptionalDouble.empty();
        }
        int near = 0;
        for (double score : scores) {
            near += Math.abs(score - headline.getAsDouble()) <= NEAR + ROUNDING ? 1 : 0;
        }
        return OptionalDouble.of(near / (double) scores.length);
    }
}
