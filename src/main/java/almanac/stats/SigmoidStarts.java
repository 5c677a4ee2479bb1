package almanac.stats;

import static almanac.stats.SigmoidObjective.CEILING;
import static almanac.stats.SigmoidObjective.FLOOR;
import static almanac.stats.SigmoidObjective.LOG_SLOPE;
import static almanac.stats.SigmoidObjective.MIDPOINT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the descents of a {@link SigmoidQuantile} begin: on a grid of midpoints and slopes with the best floor and ceiling
 * at each, which is a convex problem.
 */
final class SigmoidStarts {

    /** Number of points of the grid. */
    static final int COUNT = 12;

    private static final int MIDPOINTS = 4;
    private static final int SLOPES = 3;
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_EVALUATIONS = 12;

    private SigmoidStarts() {}

    /** The points of the grid, the best first. */
    static List<double[]> of(SigmoidObjective objective) {
        GroupedRows rows = objective.rows();
        double width = objective.highestX() - objective.lowestX();
        double least = StrictMath.log(SigmoidQuantile.LEAST_SLOPE);
        double slopes = StrictMath.log(steepest(objective)) - least;
        double[] point = {rows.lowestHeight(), rows.highestHeight(), 0, 0};
        List<SigmoidObjective.Evaluation> grid = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int row = i / MIDPOINTS;
            // There and back again: each solution is the start of its neighbour's.
            int column = row % 2 == 0 ? i % MIDPOINTS : MIDPOINTS - 1 - i % MIDPOINTS;
            double midpoint = objective.lowestX() + width * (column + 0.5) / MIDPOINTS;
            double logSlope = least + slopes * (row + 0.5) / SLOPES;
            grid.add(solved(objective, new double[] {point[FLOOR], point[CEILING], midpoint, logSlope}));
            point = grid.get(i).point();
        }
        grid.sort(Comparator.comparingDouble(SigmoidObjective.Evaluation::value));
        return grid.stream().map(SigmoidObjective.Evaluation::point).toList();
    }

    private static SigmoidObjective.Evaluation solved(SigmoidObjective objective, double[] point) {
        double[] lowest = {0, 0, point[MIDPOINT], point[LOG_SLOPE]};
        double[] highest = {1, 1, point[MIDPOINT], point[LOG_SLOPE]};
        return new SigmoidDescent(objective, lowest, highest)
                .from(point, TOLERANCE, MOST_EVALUATIONS)
                .at();
    }

    /** Losses are positive, so that no slope whose ridge exceeds the objective of a constant can be the best. */
    private static double steepest(SigmoidObjective objective) {
        if (objective.ridge() == 0) {
            return SigmoidQuantile.MOST_SLOPE;
        }
        double height = objective.rows().highestHeight();
        double[] flat = {height, height, objective.lowestX(), StrictMath.log(SigmoidQuantile.LEAST_SLOPE)};
        double steepest = StrictMath.sqrt(objective.at(flat).value() / objective.ridge());
        return Math.min(SigmoidQuantile.MOST_SLOPE, Math.max(2 * SigmoidQuantile.LEAST_SLOPE, steepest));
    }
}
