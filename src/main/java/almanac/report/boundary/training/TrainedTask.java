package almanac.report.boundary.training;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.training.BestPerCompute;
import almanac.boundary.training.GroupPattern;
import almanac.boundary.training.TrainingComparison;
import almanac.boundary.training.TrainingGroup;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One task of the comparison, with its rows.
 *
 * @param gaps boundary of the post-trained less score, of every pretrained row; none without that boundary
 */
record TrainedTask(String task, TrainingComparison comparison, Side pretrained, Side postTrained, double[] gaps) {

    /** The compute at which the two boundaries are compared: 10^24 FLOP, that of the paper's first table. */
    static final double REFERENCE = 24;

    /** A group of models: its rows, its best rows, and how its scores follow compute. */
    record Side(BoundarySample rows, BestPerCompute best, GroupPattern pattern) {

        Optional<BoundaryFit> fit() {
            return pattern.fit().result();
        }
    }

    static List<TrainedTask> all(BoundaryResult result) {
        return result.training().tasks().stream()
                .map(task -> of(task.task(), task.comparison(), result.second()))
                .toList();
    }

    private static TrainedTask of(String task, TrainingComparison comparison, Board board) {
        Side pretrained = side(board, task, TrainingGroup.PRETRAINED, comparison.pretrained());
        Side postTrained = side(board, task, TrainingGroup.POST_TRAINED, comparison.postTrained());
        BoundarySample rows = pretrained.rows();
        double[] gaps = postTrained.fit().stream()
                .flatMapToDouble(fit ->
                        IntStream.range(0, rows.count()).mapToDouble(i -> fit.at(rows.logFlop()[i]) - rows.score()[i]))
                .toArray();
        return new TrainedTask(task, comparison, pretrained, postTrained, gaps);
    }

    private static Side side(Board board, String task, TrainingGroup group, GroupPattern pattern) {
        BoundarySample rows = board.sample(Board.ALL, task, BoundaryAxis.COMPUTE, Optional.of(group));
        return new Side(rows, BestPerCompute.of(rows), pattern);
    }

    String name() {
        return BoundaryWords.task(task);
    }

    Side side(TrainingGroup group) {
        return group == TrainingGroup.PRETRAINED ? pretrained : postTrained;
    }

    /** A quantile of the gaps; empty without gaps. */
    OptionalDouble gap(double probability) {
        return gaps.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.of(gaps, probability)[0]);
    }

    OptionalDouble medianGap() {
        return gap(0.5);
    }

    OptionalDouble meanGap() {
        return Arrays.stream(gaps).average();
    }

    /** Pretrained rows above the boundary of the post-trained. */
    long above() {
        return Arrays.stream(gaps).filter(gap -> gap < 0).count();
    }

    /** Pretrained rows above the boundary of the pretrained; none without that boundary. */
    long pretrainedAboveOwn() {
        BoundarySample rows = pretrained.rows();
        return pretrained.fit().stream()
                .flatMapToInt(fit ->
                        IntStream.range(0, rows.count()).filter(i -> rows.score()[i] > fit.at(rows.logFlop()[i])))
                .count();
    }

    /** How much higher the boundary of the post-trained lies; empty where one of both does not reach the compute. */
    OptionalDouble rise() {
        return rise(REFERENCE);
    }

    /** The same at any log10 of the compute. */
    OptionalDouble rise(double logFlop) {
        Optional<BoundaryFit> before = pretrained.fit().filter(fit -> fit.covers(logFlop));
        Optional<BoundaryFit> after = postTrained.fit().filter(fit -> fit.covers(logFlop));
        return before.isEmpty() || after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(after.get().at(logFlop) - before.get().at(logFlop));
    }
}
