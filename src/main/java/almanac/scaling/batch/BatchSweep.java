package almanac.scaling.batch;

import almanac.data.BatchRun;
import almanac.scaling.Outcome;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A sweep of batch and learning rate: its cells, the laws through their best settings, and what the published law costs.
 *
 * @param loss which loss of a run counts
 * @param cells by size, then tokens
 * @param flaggedRuns runs left out because their loss is doubtful
 * @param lowest laws through the lowest loss of each cell
 * @param nearLowest laws through the middle of the settings near it
 */
public record BatchSweep(
        SweepLoss loss,
        List<SweptCell> cells,
        int flaggedRuns,
        Outcome<BestSettings> lowest,
        Outcome<BestSettings> nearLowest) {

    /** The sweep by its smoothed loss, as the study of its source judges it. */
    public static BatchSweep of(List<BatchRun> runs, Resampling resampling) {
        return of(runs, SweepLoss.SMOOTHED, resampling);
    }

    public static BatchSweep of(List<BatchRun> runs, SweepLoss loss, Resampling resampling) {
        List<SweptCell> cells = SweptCell.of(runs, loss);
        return new BatchSweep(
                loss,
                cells,
                (int) runs.stream().filter(run -> run.flag().isPresent()).count(),
                BestSettings.of(cells, BestSettings.Rule.LOWEST, resampling),
                BestSettings.of(cells, BestSettings.Rule.NEAR_LOWEST, resampling));
    }

    /** Median over cells of the loss that the setting nearest to the published law gives away, as a share. */
    public OptionalDouble medianExcessOfPublished() {
        return cells.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.median(
                        cells.stream().mapToDouble(SweptCell::excessOfPublished).toArray()));
    }

    /** The most that it gives away in a cell. */
    public OptionalDouble largestExcessOfPublished() {
        return cells.stream().mapToDouble(SweptCell::excessOfPublished).max();
    }

    /** Median factor between a cell's best batch and the published one, above one in either direction. */
    public OptionalDouble medianFactorOfBatch() {
        return factor(cell -> cell.best().batchTokens() / cell.publishedBatchTokens());
    }

    /** The same of the learning rate. */
    public OptionalDouble medianFactorOfRate() {
        return factor(cell -> cell.best().learningRate() / cell.publishedLearningRate());
    }

    private OptionalDouble factor(ToDoubleFunction<SweptCell> ratio) {
        return cells.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(StrictMath.exp(Quantiles.median(cells.stream()
                        .mapToDouble(cell -> Math.abs(StrictMath.log(ratio.applyAsDouble(cell))))
                        .toArray())));
    }
}
