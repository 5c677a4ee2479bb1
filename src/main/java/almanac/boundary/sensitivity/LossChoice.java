package almanac.boundary.sensitivity;

import almanac.boundary.BoundarySettings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The two settings of a boundary's objective that are no matter of principle.
 *
 * @param sharpness κ of the smoothed pinball loss, in 1/score
 * @param ridge weight λ of the squared slope
 */
public record LossChoice(double sharpness, double ridge) {

    private static final double[] SHARPNESSES = {20, 50, 100, 200, 1000};
    private static final double[] RIDGES = {1e-4, 1e-3, 1e-2, 1e-1};

    /**
     * The choices that are compared, by κ and then by λ (Zhang et al. 2026, arXiv 2602.15327). The published code sharpens
     * in steps of 10, 25 and κ and leaves out a step that is not sharper than the one before: what it calls κ 20 is fitted
     * with κ 25. Here it is 20.
     */
    public static final List<LossChoice> GRID = Arrays.stream(SHARPNESSES)
            .boxed()
            .flatMap(sharpness -> Arrays.stream(RIDGES).mapToObj(ridge -> new LossChoice(sharpness, ridge)))
            .toList();

    /** Of choices that do equally well: the smaller λ, then the κ nearest to the paper's. */
    static final Comparator<LossChoice> PREFERRED = Comparator.comparingDouble(LossChoice::ridge)
            .thenComparingDouble(choice ->
                    Math.abs(choice.sharpness - BoundarySettings.PAPER.loss().sharpness()));

    BoundarySettings settings() {
        return BoundarySettings.PAPER.withKappa(sharpness).withRidge(ridge);
    }
}
