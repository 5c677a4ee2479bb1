package almanac.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * One model fitted from several starts.
 *
 * @param fits the fits in the order of the starts
 * @param best the fit of lowest objective; among equals the first
 */
public record ManyStarts(List<RobustFit.Fit> fits, RobustFit.Fit best) {

    /** Objectives this close, relatively, count as the same minimum. */
    private static final double SAME = 1e-6;

    /** Least relative change of the objective that a step must promise. */
    static final double TOLERANCE = 1e-13;

    /**
     * Fits from every start.
     *
     * @throws IllegalArgumentException without starts
     */
    public static ManyStarts of(List<double[]> starts, RobustFit.Residuals model, double delta) {
        return of(starts, model, delta, TOLERANCE);
    }

    /** The same, with the least relative change of the objective that a step must promise. */
    static ManyStarts of(List<double[]> starts, RobustFit.Residuals model, double delta, double tolerance) {
        int parameters = starts.isEmpty() ? 0 : starts.get(0).length;
        return of(starts, new HuberObjective(model, delta, parameters), tolerance);
    }

    /** The same with any objective of residuals. */
    static ManyStarts of(List<double[]> starts, DampedDescent.Objective objective, double tolerance) {
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("at least one start is needed");
        }
        List<RobustFit.Fit> fits = new ArrayList<>();
        RobustFit.Fit best = null;
        for (double[] start : starts) {
            RobustFit.Fit fit = RobustFit.from(start, objective, tolerance);
            fits.add(fit);
            best = best == null || fit.objective() < best.objective() ? fit : best;
        }
        return new ManyStarts(List.copyOf(fits), best == null ? fits.get(0) : best);
    }

    public int starts() {
        return fits.size();
    }

    /** Number of starts that reached the best objective to a millionth. */
    public int startsAtBest() {
        return near(SAME, 0).size();
    }

    /** The fits whose objective exceeds the best by no more than a share of it, or by an absolute amount. */
    public List<RobustFit.Fit> near(double relative, double absolute) {
        double limit = Math.max(best.objective() * (1 + relative), best.objective() + absolute);
        return fits.stream().filter(fit -> fit.objective() <= limit).toList();
    }
}
