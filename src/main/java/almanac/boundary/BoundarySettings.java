package almanac.boundary;

import almanac.stats.SmoothedPinball;

/**
 * What a boundary minimises.
 *
 * @param loss level τ and sharpness κ, in 1/score
 * @param ridge weight λ of the squared slope
 */
public record BoundarySettings(SmoothedPinball loss, double ridge) {

    /** τ 0.98, κ 50 and λ 1e-3: those of Zhang et al. 2026 (arXiv 2602.15327). */
    public static final BoundarySettings PAPER = new BoundarySettings(new SmoothedPinball(0.98, 50), 1e-3);

    public BoundarySettings {
        if (!(ridge >= 0)) {
            throw new IllegalArgumentException("the ridge must not be negative, was " + ridge);
        }
    }

    public double tau() {
        return loss.tau();
    }

    public BoundarySettings withTau(double tau) {
        return new BoundarySettings(new SmoothedPinball(tau, loss.sharpness()), ridge);
    }

    public BoundarySettings withKappa(double kappa) {
        return new BoundarySettings(loss.withSharpness(kappa), ridge);
    }

    public BoundarySettings withRidge(double other) {
        return new BoundarySettings(loss, other);
    }
}
