package almanac.boundary.sizetime;

import almanac.stats.SmoothedPinball;
import java.util.List;

/**
 * How boundaries over size and time are fitted and their smoothness is chosen.
 *
 * @param loss level τ and sharpness κ, in 1/score
 * @param lambdas weights of the roughness to choose from, above zero and ascending
 * @param validationShare share of the models that choose rather than fit
 * @param seeds of the random splits, one fit each
 */
public record SizeTimeSettings(SmoothedPinball loss, List<Double> lambdas, double validationShare, List<Long> seeds) {

    /**
     * Those of Zhang et al. 2026 (arXiv 2602.15327), but for five splits of our own instead of one: τ 0.98, a corner of
     * 0.002 (κ 500), λ from 1e-5 to 1e-1 and a fifth of the models for validation.
     */
    public static final SizeTimeSettings PAPER = new SizeTimeSettings(
            new SmoothedPinball(0.98, 500),
            List.of(1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1),
            0.2,
            List.of(0L, 1L, 2L, 3L, 4L));

    public SizeTimeSettings {
        lambdas = List.copyOf(lambdas);
        seeds = List.copyOf(seeds);
        if (lambdas.isEmpty() || seeds.isEmpty() || !(lambdas.get(0) > 0)) {
            throw new IllegalArgumentException("a fit needs a seed and a lambda above zero");
        }
        for (int i = 1; i < lambdas.size(); i++) {
            if (!(lambdas.get(i) > lambdas.get(i - 1))) {
                throw new IllegalArgumentException("the lambdas must ascend, were " + lambdas);
            }
        }
        if (!(validationShare > 0 && validationShare < 1)) {
            throw new IllegalArgumentException("a share must lie between 0 and 1, was " + validationShare);
        }
    }

    double[] lambdaArray() {
        return lambdas.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
