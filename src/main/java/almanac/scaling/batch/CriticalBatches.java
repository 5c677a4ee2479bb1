package almanac.scaling.batch;

import almanac.data.CriticalBatchRun;
import almanac.scaling.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The critical batch of every size of a study and its trends over the sizes.
 *
 * @param sizes in the order of the table, with and without a curve
 * @param byParameters E_min/S_min over parameters
 * @param overheadByParameters the batch of a fifth more tokens over parameters, as Zhang et al. 2024 fit it
 * @param byLoss E_min/S_min over the target loss, as Kaplan et al. 2020 put it
 */
public record CriticalBatches(
        List<CriticalBatch.OfSize> sizes,
        Outcome<CriticalBatchTrend> byParameters,
        Outcome<CriticalBatchTrend> overheadByParameters,
        Outcome<CriticalBatchTrend> byLoss) {

    public static CriticalBatches of(List<CriticalBatchRun> runs) {
        List<CriticalBatch.OfSize> sizes = CriticalBatch.all(runs);
        List<CriticalBatch> found = found(sizes);
        return new CriticalBatches(
                sizes,
                trend(found, CriticalBatchTrend.Definition.CURVE, CriticalBatchTrend.Covariate.PARAMETERS),
                trend(found, CriticalBatchTrend.Definition.OVERHEAD, CriticalBatchTrend.Covariate.PARAMETERS),
                trend(found, CriticalBatchTrend.Definition.CURVE, CriticalBatchTrend.Covariate.LOSS));
    }

    private static Outcome<CriticalBatchTrend> trend(
            List<CriticalBatch> found, CriticalBatchTrend.Definition definition, CriticalBatchTrend.Covariate x) {
        return CriticalBatchTrend.of(found, definition, x);
    }

    private static List<CriticalBatch> found(List<CriticalBatch.OfSize> sizes) {
        return sizes.stream().flatMap(size -> size.outcome().result().stream()).toList();
    }

    /** The sizes that show a curve. */
    public List<CriticalBatch> found() {
        return found(sizes);
    }

    /** The largest size that shows a curve. */
    public Optional<CriticalBatch> largest() {
        return found().stream().max(Comparator.comparingDouble(CriticalBatch::parameters));
    }
}
