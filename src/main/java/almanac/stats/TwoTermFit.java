package almanac.stats;

import java.util.List;

/**
 * A law y = E + A·x^−α + B·z^−β fitted to points.
 *
 * @param objective what was minimised: the sum of the Huber losses, half the sum of squares or the sum of absolute
 *     values of ln ŷ − ln y
 * @param converged whether the last step was negligible rather than the iterations exhausted
 * @param iterations steps tried from the best start
 * @param startsAtBest how many of the starts reached the best objective to a millionth
 */
public record TwoTermFit(
        PowerLawSum law, double objective, boolean converged, int iterations, int starts, int startsAtBest) {

    /** Objectives this close, relatively, count as the same minimum. */
    private static final double SAME = 1e-6;

    /** The lowest of some descents, among equals the first. */
    static TwoTermFit best(List<DampedDescent.End> ends) {
        DampedDescent.End best = ends.stream()
                .reduce((kept, next) -> next.objective() < kept.objective() ? next : kept)
                .orElseThrow(() -> new IllegalArgumentException("at least one start is needed"));
        double limit = best.objective() * (1 + SAME);
        long atBest = ends.stream().filter(end -> end.objective() <= limit).count();
        return new TwoTermFit(
                PowerLawSum.of(best.parameters(), 1),
                best.objective(),
                best.converged(),
                best.iterations(),
                ends.size(),
                (int) atBest);
    }
}
