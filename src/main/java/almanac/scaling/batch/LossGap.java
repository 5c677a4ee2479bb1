package almanac.scaling.batch;

import almanac.data.BatchRun;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the loss at the last step differs from the smoothed one, ln raw − ln smoothed, over the runs of a sweep. What runs of
 * one size, length and batch share can come from the text of their last batch; what is left is of the run.
 *
 * @param shared median size of the mean difference of runs with one batch, a fraction
 * @param own median distance of a run from that mean, a fraction
 */
public record LossGap(double shared, double own) {

    /** Empty without runs; runs with a flag are left out. */
    public static Optional<LossGap> of(List<BatchRun> runs) {
        Map<List<Double>, List<Double>> batches = new TreeMap<>(LossGap::compare);
        for (BatchRun run : runs) {
            if (run.flag().isEmpty()) {
                batches.computeIfAbsent(
                                List.of(run.nonEmbeddingParameters(), run.tokens(), run.batchTokens()),
                                unused -> new ArrayList<>())
                        .add(StrictMath.log(run.loss() / run.smoothedLoss()));
            }
        }
        return batches.isEmpty() ? Optional.empty() : Optional.of(ofBatches(batches.values()));
    }

    private static int compare(List<Double> one, List<Double> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static LossGap ofBatches(Iterable<List<Double>> batches) {
        List<Double> shared = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (List<Double> gaps : batches) {
            double mean = gaps.stream().mapToDouble(gap -> gap).average().orElseThrow();
            shared.add(Math.abs(mean));
            gaps.forEach(gap -> own.add(Math.abs(gap - mean)));
        }
        return new LossGap(median(shared), median(own));
    }

    private static double median(List<Double> values) {
        return Quantiles.median(values.stream().mapToDouble(value -> value).toArray());
    }
}
