package almanac.report.scaling.batch;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.scaling.Outcome;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.CriticalBatchTrend;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The sizes that show a critical batch and the three laws through them.
 *
 * @param sizes the smallest first
 * @param byLoss law of E_min/S_min in the target loss
 * @param byParameters the same in parameters
 * @param overhead law of the batch of a fifth more tokens, in parameters
 */
record CriticalFindings(
        List<CriticalBatch> sizes,
        CriticalBatchTrend byLoss,
        CriticalBatchTrend byParameters,
        CriticalBatchTrend overhead) {

    /**
     * Collects them.
     *
     * @throws NotEnoughData where one of the laws cannot be fitted
     */
    static CriticalFindings of(CriticalBatches batches) {
        List<CriticalBatch> sizes = batches.found().stream()
                .sorted(Comparator.comparingDouble(CriticalBatch::parameters))
                .toList();
        return new CriticalFindings(
                sizes, found(batches.byLoss()), found(batches.byParameters()), found(batches.overheadByParameters()));
    }

    private static CriticalBatchTrend found(Outcome<CriticalBatchTrend> trend) {
        return trend.result()
                .orElseThrow(() -> new NotEnoughData(
                        "there is no law of the critical batch: "
                                + Exclusions.words(trend.shortage().orElseThrow()),
                        List.of()));
    }

    CriticalBatch smallest() {
        return sizes.get(0);
    }

    CriticalBatch largest() {
        return sizes.get(sizes.size() - 1);
    }

    /** The power of the loss with its sign turned, as Kaplan et al. 2020 quote it. */
    double lossExponent() {
        return -byLoss.exponent();
    }

    Interval lossExponentInterval() {
        return byLoss.exponentInterval(Estimate.LEVEL).mapped(slope -> -slope);
    }

    /** Whether every larger size has a larger critical batch. */
    boolean grows() {
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).criticalTokens() <= sizes.get(i - 1).criticalTokens()) {
                return false;
            }
        }
        return true;
    }

    /** Share of the variance of ln loss that ln size explains: near one they cannot be told apart. */
    double sharedVariance() {
        return LineFit.of(logs(CriticalBatch::parameters), logs(CriticalBatch::targetLoss))
                .r2();
    }

    private double[] logs(ToDoubleFunction<CriticalBatch> value) {
        return sizes.stream().mapToDouble(value).map(StrictMath::log).toArray();
    }

    double[] values(ToDoubleFunction<CriticalBatch> value) {
        return sizes.stream().mapToDouble(value).toArray();
    }

    /** Our critical batches over those of a published law. */
    double[] over(PublishedBatchLaw law) {
        return values(size -> size.criticalTokens() / law.at(size.parameters(), size.tokens(), size.targetLoss()));
    }

    /** The power that a published law has in its own quantity, read off a doubling. */
    static double exponent(PublishedBatchLaw law) {
        double x = 1e9;
        double ratio = switch (law.covariate()) {
            case "loss" -> law.at(x, x, 4) / law.at(x, x, 2);
            case "parameters" -> law.at(2 * x, x, 2) / law.at(x, x, 2);
            default -> law.at(x, 2 * x, 2) / law.at(x, x, 2);
        };
        return StrictMath.log(ratio) / StrictMath.log(2);
    }
}
