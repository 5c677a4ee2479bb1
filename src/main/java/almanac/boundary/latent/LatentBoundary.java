package almanac.boundary.latent;

import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.stats.PrincipalComponents;
import almanac.stats.PrincipalComponents.Preparation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A boundary of one component of the scores, fitted in a period and compared with the next (Zhang et al. 2026, arXiv
 * 2602.15327, latent factors).
 *
 * @param component its place from 1, by falling share
 * @param share of the variance of the training period's standardised scores
 * @param loadings weights of the tasks, in their order; the sum of their squares is 1
 * @param low the component's 1 % quantile in the training period, which becomes the score 0
 * @param high the 99 % quantile, which becomes the score 1
 * @param fit to the training period
 * @param validation comparison with the next period where both have compute; empty where no row is left to compare
 */
public record LatentBoundary(
        int component,
        double share,
        List<Double> loadings,
        double low,
        double high,
        BoundaryFit fit,
        Optional<BoundaryValidation> validation) {

    /** Components that are fitted. */
    public static final int COMPONENTS = 3;

    public LatentBoundary {
        loadings = List.copyOf(loadings);
    }

    /**
     * The boundaries of the first components; rows without compute take no part.
     *
     * @param train evaluations of a period, without those of official pretrained models
     * @param next those of the period that follows
     * @return per component the boundary, or why there is none
     */
    public static List<Outcome<LatentBoundary>> of(
            List<SkillProfile> train, List<SkillProfile> next, BoundarySettings settings) {
        List<SkillProfile> usable =
                train.stream().filter(SkillProfile::hasCompute).toList();
        if (usable.isEmpty()) {
            return List.of(Outcome.none(BoundaryShortage.NO_COMPUTE));
        }
        double[][] rows = usable.stream().map(SkillProfile::scores).toArray(double[][]::new);
        PrincipalComponents components = PrincipalComponents.of(rows, Preparation.STANDARDISED);
        return IntStream.range(0, Math.min(COMPONENTS, rows[0].length))
                .mapToObj(component -> LatentScale.of(components, component, usable))
                .map(scale -> of(scale, usable, next, settings))
                .toList();
    }

    private static Outcome<LatentBoundary> of(
            LatentScale scale, List<SkillProfile> train, List<SkillProfile> next, BoundarySettings settings) {
        BoundarySample fitted = sample(scale, train);
        BoundarySample compared = sample(scale, next);
        return BoundaryFit.of(fitted, settings)
                .map(fit -> new LatentBoundary(
                        scale.component() + 1,
                        scale.share(),
                        scale.loadings(),
                        scale.low(),
                        scale.high(),
                        fit,
                        BoundaryValidation.of(fit, fitted, compared, Binning.OVERLAP_REFIT)));
    }

    private static BoundarySample sample(LatentScale scale, List<SkillProfile> profiles) {
        return BoundarySample.of(profiles.stream()
                .map(profile -> profile.withScore(scale.score(profile)))
                .toList());
    }
}
