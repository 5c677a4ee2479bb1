package almanac.report.boundary;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScores;
import almanac.boundary.rival.RivalSplit;
import java.util.List;
import java.util.Optional;

/**
 * Other forms of the boundary beside the sigmoid.
 *
 * @param scores of every estimator, task and step from one period to the next; a period that does not suffice has none
 * @param means over tasks and steps, table 2 of the paper
 * @param gains over the constant, by estimator, task and step
 * @param explained share of the constant's loss that the sigmoid saves on all rows of the board, by task
 * @param leastConstants scores of a constant fitted to the smoothed loss that all are scored with, by task and step; the
 *     constant of the paper is a plain quantile and has a larger loss for that reason alone
 */
public record RivalStudy(
        List<RivalScore> scores,
        List<RivalMean> means,
        List<PinballGain> gains,
        List<Explained> explained,
        List<RivalScore> leastConstants) {

    /**
     * What the sigmoid saves against a constant on the rows that both were fitted to.
     *
     * @param share one less the sigmoid's mean smoothed pinball loss as a share of the constant's
     * @param shareOfLeast the same against the constant fitted to that loss
     * @param rows number of rows
     */
    public record Explained(String task, double share, double shareOfLeast, int rows) {}

    static RivalStudy of(Board board, BoundarySettings settings) {
        List<RivalSplit> splits = board.tasks().stream()
                .flatMap(task -> BoardSplit.SINGLE.stream()
                        .map(split -> new RivalSplit(
                                task,
                                split.split(),
                                board.sample(split.train(), task),
                                board.sample(split.validation(), task))))
                .toList();
        List<RivalScore> scores = splits.stream()
                .flatMap(split -> RivalScores.of(split, settings).result().orElse(List.of()).stream())
                .toList();
        List<RivalScore> leastConstants = splits.stream()
                .flatMap(split -> RivalScores.ofConstantOfLeastLoss(split, settings).stream())
                .toList();
        List<Explained> explained = board.tasks().stream()
                .flatMap(task -> explained(task, board.sample(Board.ALL, task), settings).stream())
                .toList();
        return new RivalStudy(scores, RivalMean.of(scores), PinballGain.of(scores), explained, leastConstants);
    }

    private static Optional<Explained> explained(String task, BoundarySample sample, BoundarySettings settings) {
        Optional<BoundaryFit> sigmoid = BoundaryFit.of(sample, settings).result();
        Optional<RivalBoundary> constant =
                RivalBoundary.of(RivalEstimator.CONSTANT, sample, settings).result();
        Optional<RivalBoundary> least =
                RivalBoundary.constantOfLeastLoss(sample, settings).result();
        return sigmoid.flatMap(fit -> constant.flatMap(flat -> least.map(other -> new Explained(
                task, saved(fit, flat, sample, settings), saved(fit, other, sample, settings), sample.count()))));
    }

    private static double saved(
            BoundaryFit fit, RivalBoundary constant, BoundarySample sample, BoundarySettings settings) {
        return 1
                - fit.loss().smoothedPinball()
                        / BoundaryLoss.of(sample, constant::at, settings.loss()).smoothedPinball();
    }
}
