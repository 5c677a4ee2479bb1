package almanac.scaling.isoflop;

import almanac.scaling.SizedLoss;
import almanac.stats.Parabola;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Runs of several sizes that were trained with the same compute: an iso-FLOP profile.
 *
 * @param flop training compute, FLOP, as the source counts it
 * @param runs in the order of the source; a size may stand more than once
 */
public record Budget(double flop, List<SizedLoss> runs) {

    public Budget {
        runs = List.copyOf(runs);
    }

    /** Number of distinct sizes. */
    public int sizes() {
        return (int) runs.stream().mapToDouble(SizedLoss::parameters).distinct().count();
    }

    /** The parabola of the loss over ln N through all runs; empty with fewer than three sizes. */
    public Optional<Parabola> profile() {
        return Parabola.fit(lnParameters(), losses());
    }

    double[] lnParameters() {
        return values(run -> StrictMath.log(run.parameters()));
    }

    double[] lnTokens() {
        return values(run -> StrictMath.log(run.tokens()));
    }

    double[] losses() {
        return values(SizedLoss::loss);
    }

    private double[] values(ToDoubleFunction<SizedLoss> value) {
        return runs.stream().mapToDouble(value).toArray();
    }
}
