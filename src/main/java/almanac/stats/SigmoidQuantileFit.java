package almanac.stats;

import java.util.List;

/**
 * A rising sigmoid fitted as a quantile of rows.
 *
 * @param objective mean smoothed loss plus ridge·slope²
 * @param loss mean smoothed loss
 * @param projectedGradient largest component of the objective's gradient in (floor, ceiling, midpoint, ln slope) that the
 *     bounds allow to follow: zero at a minimum
 * @param evaluations of the objective from the best start, after the start was chosen
 * @param starts descents that were carried to the end
 * @param startsAtBest how many of them reached the best objective to a millionth
 */
public record SigmoidQuantileFit(
        RisingSigmoid curve,
        double objective,
        double loss,
        double projectedGradient,
        int evaluations,
        int starts,
        int startsAtBest) {

    /** A projected gradient up to this is a minimum. */
    public static final double CERTAIN = 1e-7;

    /** Objectives this close, relatively, count as the same minimum. */
    private static final double SAME = 1e-6;

    /** Whether the fit ended at a minimum. */
    public boolean converged() {
        return projectedGradient <= CERTAIN;
    }

    /** The lowest of some descents, among equals the first. */
    static SigmoidQuantileFit best(List<SigmoidDescent.End> ends) {
        SigmoidDescent.End best = ends.get(0);
        for (SigmoidDescent.End end : ends) {
            best = end.at().value() < best.at().value() ? end : best;
        }
        double limit = best.at().value() * (1 + SAME);
        long atBest = ends.stream().filter(end -> end.at().value() <= limit).count();
        return new SigmoidQuantileFit(
                best.at().curve(),
                best.at().value(),
                best.at().loss(),
                best.projectedGradient(),
                best.evaluations(),
                ends.size(),
                (int) atBest);
    }
}
