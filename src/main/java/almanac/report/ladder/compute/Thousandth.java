package almanac.report.ladder.compute;

import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import java.util.List;
import java.util.Optional;

/**
 * What a ladder of one thousandth of the target's compute says of MMLU, by two readings of its cost.
 *
 * @param full the whole ladder
 * @param bySum cell whose summed FLOP lie nearest to one thousandth
 * @param byNewest cell whose newest run alone lies nearest to it, which is what the published figure plots
 */
record Thousandth(SweepCell full, SweepCell bySum, SweepCell byNewest) {

    static final LadderTask TASK = LadderTask.MMLU;
    static final LadderTarget TARGET = LadderTarget.SEVEN_B;
    static final double SHARE = 0.001;

    static Optional<Thousandth> of(Sweeps sweeps) {
        List<SweepCell> runs = sweeps.of(TASK, TARGET, Sweep.RUN);
        Optional<SweepCell> bySum = sweeps.nearest(TASK, TARGET, SHARE, SweepCell::share);
        Optional<SweepCell> byNewest =
                sweeps.nearest(TASK, TARGET, SHARE, cell -> cell.newestShare().orElseThrow());
        return bySum.flatMap(sum -> byNewest.map(newest -> new Thousandth(runs.get(runs.size() - 1), sum, newest)));
    }
}
