package almanac.scaling.batch;

import almanac.data.CriticalBatchRun;
import almanac.scaling.Outcome;
import almanac.stats.Hyperbola;
import almanac.stats.Interval;
import almanac.stats.StudentInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the steps to a fixed loss fall with the batch for one size of model: S = S_min·(1 + B_crit/B) (McCandlish et al.
 * 2018), fitted to ln S.
 *
 * @param size name of the size
 * @param parameters nominal count
 * @param targetLoss nats per token
 * @param tokens tokens that the size was trained on by plan
 * @param batches batches and steps, in the order of the table
 * @param curve x is the batch in tokens, y the steps
 */
public record CriticalBatch(
        String size, double parameters, double targetLoss, double tokens, List<Batch> batches, Hyperbola curve) {

    /** Every size was trained for about this many tokens per parameter, so size and data grow together. */
    public static final double TOKENS_PER_PARAMETER = 20;

    /** Batches are compared with linear scaling from this one (Zhang et al. 2024): 256 sequences of 512 tokens. */
    static final double LINEAR_FROM_TOKENS = 256.0 * 512;

    /** Share of extra tokens that Zhang et al. 2024 allow. */
    static final double OVERHEAD = 0.2;

    /**
     * A batch tried.
     *
     * @param tokens tokens per step
     * @param steps steps to the target loss
     */
    public record Batch(double tokens, double steps) {}

    /** One size of the table, or the reason why it shows no curve. */
    public record OfSize(String size, Outcome<CriticalBatch> outcome) {}

    /** Every size of the table, in its order. */
    public static List<OfSize> all(List<CriticalBatchRun> runs) {
        Map<String, List<CriticalBatchRun>> sizes = new LinkedHashMap<>();
        runs.forEach(run ->
                sizes.computeIfAbsent(run.size(), unused -> new ArrayList<>()).add(run));
        return sizes.values().stream()
                .map(size -> new OfSize(size.get(0).size(), of(size)))
                .toList();
    }

    private static Outcome<CriticalBatch> of(List<CriticalBatchRun> runs) {
        CriticalBatchRun first = runs.get(0);
        double[] batches =
                runs.stream().mapToDouble(CriticalBatchRun::batchTokens).toArray();
        double[] steps = runs.stream().mapToDouble(CriticalBatchRun::steps).toArray();
        return Outcome.of(
                Hyperbola.of(batches, steps)
                        .map(curve -> new CriticalBatch(
                                first.size(),
                                first.parameters(),
                                first.targetLoss(),
                                TOKENS_PER_PARAMETER * first.parameters(),
                                runs.stream()
                                        .map(run -> new Batch(run.batchTokens(), run.steps()))
                                        .toList(),
                                curve)),
                Outcome.TOO_FEW_RUNS);
    }

    /** S_min: steps that the largest batches approach. */
    public double leastSteps() {
        return curve.floor();
    }

    /** E_min: tokens that the smallest batches approach. */
    public double leastTokens() {
        return curve.floor() * curve.bend();
    }

    /** B_crit = E_min/S_min, tokens: steps and tokens are both twice the least. */
    public double criticalTokens() {
        return curve.bend();
    }

    /** Interval of B_crit, from its standard error in logarithms. */
    public Interval criticalTokensInterval(double level) {
        return StudentInterval.of(
                        StrictMath.log(curve.bend()),
                        curve.logBendStandardError(),
                        curve.points() - Hyperbola.CONSTANTS,
                        level)
                .mapped(StrictMath::exp);
    }

    /** The batch that takes a fifth more tokens than linear scaling from 256 sequences would (Zhang et al. 2024). */
    public double overheadTokens() {
        return (1 + OVERHEAD) * LINEAR_FROM_TOKENS + OVERHEAD * curve.bend();
    }

    /** Whether B_crit lies between the smallest and the largest batch tried. */
    public boolean isInsideBatches() {
        return batches.stream().mapToDouble(Batch::tokens).min().orElseThrow() <= curve.bend()
                && curve.bend()
                        <= batches.stream().mapToDouble(Batch::tokens).max().orElseThrow();
    }
}
