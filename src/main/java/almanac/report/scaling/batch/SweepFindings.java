package almanac.report.scaling.batch;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.scaling.Outcome;
import almanac.scaling.batch.BatchSweep;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.SweepLoss;
import almanac.scaling.batch.SweptCell;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The sweep by one kind of loss, with both of its sets of laws. */
record SweepFindings(BatchSweep sweep, BestSettings lowest, BestSettings nearLowest) {

    /**
     * Collects them.
     *
     * @throws NotEnoughData where the laws cannot be fitted
     */
    static SweepFindings of(BatchSweep sweep) {
        return new SweepFindings(sweep, found(sweep.lowest()), found(sweep.nearLowest()));
    }

    private static BestSettings found(Outcome<BestSettings> laws) {
        return laws.result()
                .orElseThrow(() -> new NotEnoughData(
                        "there is no law of the best batch: "
                                + Exclusions.words(laws.shortage().orElseThrow()),
                        List.of()));
    }

    SweepLoss loss() {
        return sweep.loss();
    }

    List<BestSettings> rules() {
        return List.of(lowest, nearLowest);
    }

    List<SweptCell> cells() {
        return sweep.cells();
    }

    int runs() {
        return cells().stream().mapToInt(cell -> cell.settings().size()).sum();
    }

    double[] values(ToDoubleFunction<SweptCell> value) {
        return cells().stream().mapToDouble(value).toArray();
    }

    /** The best batch of each cell by a rule, tokens per step. */
    double[] batches(BestSettings laws) {
        return values(cell -> StrictMath.exp(laws.rule().log(cell, SweptCell.Setting::batchTokens)));
    }

    /** The best learning rate of each cell by a rule. */
    double[] rates(BestSettings laws) {
        return values(cell -> rate(laws, cell));
    }

    static double rate(BestSettings laws, SweptCell cell) {
        return StrictMath.exp(laws.rule().log(cell, SweptCell.Setting::learningRate));
    }

    static Optional<Interval> interval(BestSettings laws, BestSettings.Quantity quantity) {
        return laws.interval(quantity, Estimate.LEVEL);
    }

    /** The tokens in the middle of the cells, by logarithms. */
    double middleTokens() {
        return StrictMath.exp(cells().stream()
                .mapToDouble(cell -> StrictMath.log(cell.tokens()))
                .average()
                .orElseThrow());
    }
}
