package almanac.boundary.choice;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.EvaluatedModel;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether compute or size bounds the scores more closely: two boundaries of the same rows, compared on the same rows.
 * Rows beyond the rows fitted are compared with the boundary's nearest end.
 *
 * @param fitted name of the sample fitted
 * @param compared name of the sample compared
 * @param byCompute loss of the boundary in compute
 * @param bySize loss of the boundary in size
 * @param interval of {@link #saving}, both curves held
 */
public record AxisComparison(
        String task,
        String fitted,
        String compared,
        BoundaryLoss byCompute,
        BoundaryLoss bySize,
        Optional<Interval> interval) {

    /** How the intervals are made. */
    public static final String METHOD = "percentiles over bases drawn with replacement, the curves held";

    private static final double LEVEL = 0.95;
    private static final String EARLIER = "p3";
    private static final String LATER = "p4";

    private static final BoundarySettings PAPER = BoundarySettings.PAPER;

    /** The mean smoothed pinball loss by size less that by compute: above zero where compute bounds more closely. */
    public double saving() {
        return bySize.smoothedPinball() - byCompute.smoothedPinball();
    }

    /** All rows and the third period on themselves, the third period on the fourth: for every task of a board. */
    public static List<Outcome<AxisComparison>> of(Board board, Resampling resampling) {
        List<Outcome<AxisComparison>> all = new ArrayList<>();
        for (String task : board.tasks()) {
            all.add(of(board, task, Board.ALL, Board.ALL, resampling));
            all.add(of(board, task, EARLIER, EARLIER, resampling));
            all.add(of(board, task, EARLIER, LATER, resampling));
        }
        return all;
    }

    private static Outcome<AxisComparison> of(
            Board board, String task, String fitted, String compared, Resampling resampling) {
        List<EvaluatedModel> train = comparable(board, fitted);
        Outcome<BoundaryFit> compute = BoundaryFit.of(Board.sample(train, task, BoundaryAxis.COMPUTE), PAPER);
        Outcome<BoundaryFit> size = BoundaryFit.of(Board.sample(train, task, BoundaryAxis.SIZE), PAPER);
        if (!compute.isPresent() || !size.isPresent()) {
            return Outcome.none(compute.shortage().or(size::shortage).orElseThrow());
        }
        List<EvaluatedModel> rows = comparable(board, compared);
        if (rows.isEmpty()) {
            return Outcome.none(BoundaryShortage.NO_COMPUTE);
        }
        BoundarySample byCompute = Board.sample(rows, task, BoundaryAxis.COMPUTE);
        BoundarySample bySize = Board.sample(rows, task, BoundaryAxis.SIZE);
        BoundaryFit computeFit = compute.result().orElseThrow();
        BoundaryFit sizeFit = size.result().orElseThrow();
        return Outcome.of(new AxisComparison(
                task,
                fitted,
                compared,
                BoundaryLoss.of(byCompute, computeFit::at, PAPER.loss()),
                BoundaryLoss.of(bySize, sizeFit::at, PAPER.loss()),
                interval(computeFit, byCompute, sizeFit, bySize, resampling)));
    }

    /** The rows that have compute, hence also a size. */
    private static List<EvaluatedModel> comparable(Board board, String sample) {
        return board.rows(sample).stream()
                .filter(model ->
                        model.parameters().orElse(0) > 0 && model.tokens().orElse(0) > 0)
                .toList();
    }

    private static Optional<Interval> interval(
            BoundaryFit compute,
            BoundarySample byCompute,
            BoundaryFit size,
            BoundarySample bySize,
            Resampling resampling) {
        int clusters = byCompute.clusters().size();
        double[] saved = new double[clusters];
        int[] rows = new int[clusters];
        for (int i = 0; i < byCompute.count(); i++) {
            double score = byCompute.score()[i];
            double left = PAPER.loss().at(score - size.at(bySize.logFlop()[i]));
            saved[byCompute.cluster()[i]] +=
                    left - PAPER.loss().at(score - compute.at(byCompute.logFlop()[i]));
            rows[byCompute.cluster()[i]]++;
        }
        double[][] means = Bootstrap.replicates(
                clusters, resampling.replicates(), resampling.streams(), drawn -> mean(saved, rows, drawn));
        return new Replicates(means, resampling.replicates(), resampling.seed(), METHOD).interval(0, LEVEL);
    }

    private static double[] mean(double[] saved, int[] rows, int[] drawn) {
        double sum = 0;
        long count = 0;
        for (int cluster = 0; cluster < drawn.length; cluster++) {
            sum += drawn[cluster] * saved[cluster];
            count += (long) drawn[cluster] * rows[cluster];
        }
        return new double[] {sum / count};
    }
}
