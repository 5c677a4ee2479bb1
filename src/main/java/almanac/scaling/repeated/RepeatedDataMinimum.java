package almanac.scaling.repeated;

import almanac.scaling.LossLaw;
import almanac.stats.ManyStarts;
import almanac.stats.RobustFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A local minimum of the objective of the law of repeated data.
 *
 * @param objective Huber's sum
 * @param starts how many starts led to it
 * @param atEdge whether a decay lies at an end of its range
 */
public record RepeatedDataMinimum(RepeatedDataLaw law, double objective, int starts, boolean atEdge) {

    /** Minima whose decays are nearer than this share are the same. */
    private static final double SAME = 0.01;

    /** The distinct minima that converged starts led to, lowest first. */
    static List<RepeatedDataMinimum> of(ManyStarts many, LossLaw fresh, RepeatedDataResiduals residuals) {
        List<RobustFit.Fit> fits = many.fits().stream()
                .filter(RobustFit.Fit::converged)
                .sorted(Comparator.comparingDouble(RobustFit.Fit::objective))
                .toList();
        List<RobustFit.Fit> distinct = new ArrayList<>();
        for (RobustFit.Fit fit : fits) {
            if (distinct.stream().noneMatch(other -> isSame(other, fit))) {
                distinct.add(fit);
            }
        }
        return distinct.stream()
                .map(fit -> new RepeatedDataMinimum(
                        law(fresh, fit.parameters()),
                        fit.objective(),
                        (int) fits.stream().filter(other -> isSame(fit, other)).count(),
                        isAtEdge(fit, residuals)))
                .toList();
    }

    static RepeatedDataLaw law(LossLaw fresh, double[] parameters) {
        return new RepeatedDataLaw(fresh, StrictMath.exp(parameters[0]), StrictMath.exp(parameters[1]));
    }

    private static boolean isSame(RobustFit.Fit one, RobustFit.Fit other) {
        return Math.abs(one.parameters()[0] - other.parameters()[0]) < SAME
                && Math.abs(one.parameters()[1] - other.parameters()[1]) < SAME;
    }

    private static boolean isAtEdge(RobustFit.Fit fit, RepeatedDataResiduals residuals) {
        for (int j = 0; j < 2; j++) {
            double at = fit.parameters()[j];
            boolean isFree = residuals.lowest(j) < residuals.highest(j);
            if (isFree && (at <= residuals.lowest(j) || at >= residuals.highest(j))) {
                return true;
            }
        }
        return false;
    }
}
