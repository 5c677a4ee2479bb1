package almanac.report.scaling.batch;

import almanac.report.NotEnoughData;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.batch.BatchSweep;
import almanac.scaling.batch.LossGap;
import almanac.scaling.batch.SweepLoss;
import almanac.scaling.batch.SweptCell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sweep by both of its losses.
 *
 * @param smoothed by the loss that its own study takes
 * @param raw by the loss at the last step
 * @param gap how the two losses differ
 */
record SweepLosses(SweepFindings smoothed, SweepFindings raw, LossGap gap) {

    /**
     * Collects them.
     *
     * @throws NotEnoughData where the laws cannot be fitted
     */
    static SweepLosses of(ScalingResult result) {
        BatchSweep raw = BatchSweep.of(
                result.runs().batch(), SweepLoss.RAW, result.settings().resampling());
        return new SweepLosses(
                SweepFindings.of(result.sweep()),
                SweepFindings.of(raw),
                LossGap.of(result.runs().batch())
                        .orElseThrow(() -> new NotEnoughData("no sweep of batches is listed", List.of())));
    }

    List<SweepFindings> both() {
        return List.of(smoothed, raw);
    }

    /** Cells whose setting of the lowest loss is another by the raw loss. */
    long moved() {
        return IntStream.range(0, smoothed.cells().size())
                .filter(i -> !isSame(
                        smoothed.cells().get(i).best(), raw.cells().get(i).best()))
                .count();
    }

    private static boolean isSame(SweptCell.Setting one, SweptCell.Setting other) {
        return one.batchTokens() == other.batchTokens() && one.learningRate() == other.learningRate();
    }
}
