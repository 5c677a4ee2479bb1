package almanac.boundary.multiskill;

import almanac.stats.MonotoneMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The frontier of one estimator over the grid of compute, each direction made non-decreasing by pooling neighbours that
 * fall.
 *
 * @param points where the estimator has a frontier, by rising compute
 * @param largestGap how far below the best any score may be at most, by the solver's own proof
 */
public record FrontierCurve(FrontierEstimator estimator, List<Point> points, double largestGap) {

    public FrontierCurve {
        points = List.copyOf(points);
    }

    /**
     * The highest scores at one value of compute.
     *
     * @param place in the grid, from 0
     * @param mean over all directions
     * @param barycentre of the mean of all subtasks
     * @param barycentreUnpooled the same before pooling
     * @param subtasks of each subtask alone, in their order
     */
    public record Point(int place, double mean, double barycentre, double barycentreUnpooled, List<Double> subtasks) {

        public Point {
            subtasks = List.copyOf(subtasks);
        }
    }

    /** The point at a place of the grid; empty where the estimator has none, for its reason. */
    public Optional<Point> at(int place) {
        return points.stream().filter(point -> point.place() == place).findFirst();
    }

    static FrontierCurve of(
            FrontierEstimator estimator,
            List<ComputeWindow> grid,
            List<DirectedScores> directions,
            int subtasks,
            double capMultiple) {
        List<Integer> places = new ArrayList<>();
        List<double[]> found = new ArrayList<>();
        double largestGap = 0;
        for (int place = 0; place < grid.size(); place++) {
            Optional<FrontierEstimator.InWindow> frontier = estimator.in(grid.get(place), capMultiple);
            if (frontier.isPresent()) {
                double[] scores = new double[directions.size()];
                for (int i = 0; i < scores.length; i++) {
                    FrontierEstimator.Support support = frontier.get().along(directions.get(i));
                    scores[i] = support.score();
                    largestGap = Math.max(largestGap, support.gap());
                }
                places.add(place);
                found.add(scores);
            }
        }
        return new FrontierCurve(estimator, points(places, found, subtasks), largestGap);
    }

    private static List<Point> points(List<Integer> places, List<double[]> found, int subtasks) {
        List<double[]> pooled = pooled(found);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            double[] scores = pooled.get(i);
            points.add(new Point(
                    places.get(i),
                    Arrays.stream(scores).average().orElseThrow(),
                    scores[subtasks],
                    found.get(i)[subtasks],
                    Arrays.stream(scores, 0, subtasks).boxed().toList()));
        }
        return points;
    }

    /** Pools every direction, a column, down the rows. */
    private static List<double[]> pooled(List<double[]> rows) {
        List<double[]> pooled = rows.stream().map(double[]::clone).toList();
        int directions = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < directions; column++) {
            int direction = column;
            double[] monotone = MonotoneMeans.nonDecreasing(
                    rows.stream().mapToDouble(row -> row[direction]).toArray());
            for (int i = 0; i < monotone.length; i++) {
                pooled.get(i)[direction] = monotone[i];
            }
        }
        return pooled;
    }
}
