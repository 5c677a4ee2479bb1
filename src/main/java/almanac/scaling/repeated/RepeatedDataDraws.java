package almanac.scaling.repeated;

import almanac.stats.Bootstrap;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.RobustFit;

/**
 * The law of repeated data refitted to resamples of the runs. In each the best of a grid of decays is refined, so that
 * a resample may prefer another of the local minima.
 */
final class RepeatedDataDraws {

    private static final String METHOD = "bootstrap of the runs, percentiles, decays between 0.1 and 10,000";

    /** Least relative change of the objective that a step must promise. */
    private static final double QUICK = 1e-5;

    private final RepeatedDataResiduals residuals;
    private final double[] dataDecays;
    private final double[] sizeDecays;
    private final double[][] losses;

    RepeatedDataDraws(RepeatedDataResiduals residuals, double[] dataDecays, double[] sizeDecays) {
        this.residuals = residuals;
        this.dataDecays = dataDecays;
        this.sizeDecays = sizeDecays;
        this.losses = residuals.losses(dataDecays, sizeDecays);
    }

    /** R_D* and R_N*, one row per resample. */
    Replicates of(Resampling resampling) {
        double[][] rows =
                Bootstrap.replicates(residuals.count(), resampling.replicates(), resampling.streams(), this::decays);
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    private double[] decays(int[] timesDrawn) {
        int best = 0;
        double fewest = Double.POSITIVE_INFINITY;
        for (int pair = 0; pair < losses.length; pair++) {
            double sum = sum(losses[pair], timesDrawn);
            if (sum < fewest) {
                best = pair;
                fewest = sum;
            }
        }
        double[] start = {
            StrictMath.log(dataDecays[best / sizeDecays.length]), StrictMath.log(sizeDecays[best % sizeDecays.length])
        };
        RobustFit.Fit fit = RobustFit.from(start, residuals.drawn(timesDrawn), RepeatedDataResiduals.DELTA, QUICK);
        return new double[] {StrictMath.exp(fit.parameters()[0]), StrictMath.exp(fit.parameters()[1])};
    }

    private static double sum(double[] losses, int[] timesDrawn) {
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            sum += timesDrawn[i] * losses[i];
        }
        return sum;
    }
}
