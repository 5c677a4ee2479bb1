package almanac.boundary.latent;

import almanac.stats.Correlation;
import almanac.stats.PrincipalComponents;
import almanac.stats.Quantiles;
import java.util.Arrays;
import java.util.List;

/**
 * One component of the scores as a score of its own: its 1 % quantile in the training period becomes 0 and its 99 %
 * quantile 1, what lies beyond is clipped.
 *
 * @param components of the training period's standardised scores
 * @param component its place from 0
 * @param flipped whether its sign was turned, so that it rises with the mean of the standardised scores
 * @param low the 1 % quantile, in the component's own unit
 * @param high the 99 % quantile
 */
record LatentScale(PrincipalComponents components, int component, boolean flipped, double low, double high) {

    private static final double LOW = 0.01;
    private static final double HIGH = 0.99;

    static LatentScale of(PrincipalComponents components, int component, List<SkillProfile> train) {
        double[] places = train.stream()
                .mapToDouble(profile -> components.along(profile.scores(), component))
                .toArray();
        double[] means = train.stream()
                .mapToDouble(profile -> Arrays.stream(components.prepared(profile.scores()))
                        .average()
                        .orElse(0))
                .toArray();
        boolean flipped = Correlation.pearson(places, means).orElse(0) < 0;
        double[] oriented =
                Arrays.stream(places).map(place -> flipped ? -place : place).toArray();
        double[] limits = Quantiles.of(oriented, LOW, HIGH);
        return new LatentScale(components, component, flipped, limits[0], limits[1]);
    }

    /** The component's weights of the tasks, in their order. */
    List<Double> loadings() {
        return Arrays.stream(components.loadings()[component])
                .map(loading -> flipped ? -loading : loading)
                .boxed()
                .toList();
    }

    double share() {
        return components.shares()[component];
    }

    /** The rescaled component of an evaluation, from 0 to 1; 0 where the training period does not vary. */
    double score(SkillProfile profile) {
        double place = components.along(profile.scores(), component);
        double oriented = flipped ? -place : place;
        return high > low ? Math.max(0, Math.min(1, (oriented - low) / (high - low))) : 0;
    }
}
