package almanac.scaling.isoflop;

import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lowest loss that any run has reached at each budget, and which size reached it (approach 1 of Hoffmann et al.
 * 2022).
 *
 * @param runs number of learning curves
 * @param points one per budget that some curve covers
 * @param all law through all of them
 * @param sizeInside law through those whose size is neither the smallest nor the largest that has a loss there: at an end
 *     of the sizes the best one may lie beyond
 */
public record CurveEnvelope(
        EnvelopeBudgets budgets, int runs, List<Point> points, Allocation all, Allocation sizeInside) {

    public static final String APPROACH = "1";

    /** Subset of the points whose size has smaller and larger ones beside it. */
    public static final String SIZE_INSIDE = "size-inside";

    /**
     * A point of the envelope.
     *
     * @param run id of the run
     * @param sizeInside whether both smaller and larger models have a loss at the budget
     */
    public record Point(Optimum optimum, String run, boolean sizeInside) {}

    public static CurveEnvelope of(
            String dataset, List<LossCurve> curves, EnvelopeBudgets budgets, Resampling resampling) {
        LossesAtBudgets losses = LossesAtBudgets.of(curves, budgets.flop());
        List<Point> points = points(curves, losses);
        Replicates[] replicates = EnvelopeReplicates.both(losses, resampling);
        return new CurveEnvelope(
                budgets,
                curves.size(),
                points,
                allocation(dataset, IsoFlopSets.ALL, points, point -> true, replicates[0]),
                allocation(dataset, SIZE_INSIDE, points, Point::sizeInside, replicates[1]));
    }

    private static List<Point> points(List<LossCurve> curves, LossesAtBudgets losses) {
        int[] once = new int[curves.size()];
        Arrays.fill(once, 1);
        List<Point> points = new ArrayList<>();
        for (int budget = 0; budget < losses.flop().length; budget++) {
            int best = losses.best(budget, once);
            if (best >= 0) {
                points.add(new Point(
                        losses.optimum(best, budget), curves.get(best).run(), losses.isInside(best, budget, once)));
            }
        }
        return points;
    }

    private static Allocation allocation(
            String dataset, String subset, List<Point> points, Predicate<Point> taken, Replicates replicates) {
        List<Optimum> optima = points.stream().filter(taken).map(Point::optimum).toList();
        return Allocation.of(dataset, subset, APPROACH, AllocationLaw.of(optima, replicates));
    }

    /** Number of distinct sizes on the envelope. */
    public int distinctSizes() {
        return (int) points.stream()
                .mapToDouble(point -> point.optimum().parameters())
                .distinct()
                .count();
    }
}
