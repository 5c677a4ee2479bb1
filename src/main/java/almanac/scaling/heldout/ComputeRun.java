package almanac.scaling.heldout;

import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.DatasetRuns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run and its training compute.
 *
 * @param flop as the source states the budget, else 6ND
 * @param trainingRun number of the training run; several rows may be moments of one
 */
public record ComputeRun(SizedLoss run, double flop, int trainingRun) {

    /** Share by which runs of one budget may differ in compute. */
    public static final double SAME_COMPUTE = 0.05;

    private static final Comparator<ComputeRun> BY_COMPUTE = Comparator.comparingDouble(ComputeRun::flop)
            .thenComparingDouble(one -> one.run().loss());

    /** The runs of a dataset by ascending compute, among equals by loss. */
    static List<ComputeRun> of(DatasetRuns dataset) {
        List<ComputeRun> all = new ArrayList<>();
        for (int i = 0; i < dataset.runs().size(); i++) {
            SizedLoss run = dataset.runs().get(i);
            all.add(new ComputeRun(
                    run,
                    dataset.budgets().get(i).orElse(run.flop()),
                    dataset.trainingRuns().get(i)));
        }
        all.sort(BY_COMPUTE);
        return List.copyOf(all);
    }

    /**
     * The runs that no run of the same or less compute beats, compute within {@link #SAME_COMPUTE} counting as the same:
     * what comes nearest to an optimal split.
     *
     * @param ascending by compute
     */
    static List<ComputeRun> frontier(List<ComputeRun> ascending) {
        List<ComputeRun> frontier = new ArrayList<>();
        double lowest = Double.POSITIVE_INFINITY;
        int next = 0;
        for (ComputeRun one : ascending) {
            while (next < ascending.size() && ascending.get(next).flop() <= one.flop() * (1 + SAME_COMPUTE)) {
                lowest = Math.min(lowest, ascending.get(next++).run().loss());
            }
            boolean isNew = frontier.isEmpty()
                    || one.run().loss()
                            < frontier.get(frontier.size() - 1).run().loss();
            if (isNew && one.run().loss() <= lowest) {
                frontier.add(one);
            }
        }
        return List.copyOf(frontier);
    }

    double lnLoss() {
        return StrictMath.log(run.loss());
    }
}
