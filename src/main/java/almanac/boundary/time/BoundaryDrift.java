package almanac.boundary.time;

import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.BoundaryKey;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.board.Period;
import almanac.boundary.board.TaskBoundary;
import almanac.boundary.time.TaskDrift.PeriodPoint;
import almanac.stats.LineFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether the boundaries of a board's tasks stand still from period to period.
 *
 * <p>Periods share base models, so that all of them are refitted to the same resamples of the clusters, and a change is
 * taken within each resample. Every period counts as one quarter; the first also holds everything older. Probabilities
 * are adjusted for the number of tasks.
 *
 * @param shared the bases in both the first and the last period
 * @param tasks in the order of the board
 */
public record BoundaryDrift(SharedBases shared, List<TaskDrift> tasks) {

    /** The log10 of the compute at which changes are measured: within all periods of the second leaderboard. */
    public static final double BUDGET = 23;

    private static final double LARGER_BUDGET = 24;

    private static final List<String> PERIODS =
            Period.SECOND_BOARD.stream().map(Period::id).toList();
    private static final String FIRST = PERIODS.get(0);
    private static final String LAST = PERIODS.get(PERIODS.size() - 1);

    public BoundaryDrift {
        tasks = List.copyOf(tasks);
    }

    /**
     * The drift of the second leaderboard.
     *
     * @param second its boundaries, the four periods among them
     * @param later those of the models evaluated afterwards: shown as a fifth period, but not tested
     */
    public static BoundaryDrift of(BoardBoundaries second, BoardBoundaries later) {
        SharedBases shared = SharedBases.of(second.board(), FIRST, LAST);
        List<String> tasks = second.board().tasks();
        List<Outcome<ResampledChange>> changes = ResampledChange.adjusted(tasks.stream()
                .map(task -> change(List.of(second.get(FIRST, task), second.get(LAST, task))))
                .toList());
        List<Outcome<ResampledChange>> sharedChanges = ResampledChange.adjusted(tasks.stream()
                .map(task -> change(List.of(
                        restricted(second, FIRST, task, shared.earlier()),
                        restricted(second, LAST, task, shared.later()))))
                .toList());
        List<Outcome<ResampledChange>> slopes = ResampledChange.adjusted(
                tasks.stream().map(task -> slope(second, task)).toList());
        List<TaskDrift> drifts = IntStream.range(0, tasks.size())
                .mapToObj(i -> new TaskDrift(
                        tasks.get(i),
                        points(second, later, tasks.get(i)),
                        changes.get(i),
                        sharedChanges.get(i),
                        slopes.get(i)))
                .toList();
        return new BoundaryDrift(shared, drifts);
    }

    private static Outcome<TaskBoundary> restricted(
            BoardBoundaries boundaries, String sample, String task, List<EvaluatedModel> rows) {
        return TaskBoundary.of(
                BoundaryKey.of(boundaries.board(), sample, task),
                Board.sample(rows, task, BoundaryAxis.COMPUTE),
                BoundarySettings.PAPER,
                boundaries.clusters());
    }

    private static Outcome<ResampledChange> change(List<Outcome<TaskBoundary>> firstAndLast) {
        return overResamples(firstAndLast, heights -> heights[heights.length - 1] - heights[0]);
    }

    private static Outcome<ResampledChange> slope(BoardBoundaries boundaries, String task) {
        double[] quarters = IntStream.range(0, PERIODS.size()).asDoubleStream().toArray();
        return overResamples(
                PERIODS.stream().map(period -> boundaries.get(period, task)).toList(),
                heights -> LineFit.of(quarters, heights).slope());
    }

    /** A function of the heights of several boundaries; the first shortage among them if there is any. */
    private static Outcome<ResampledChange> overResamples(
            List<Outcome<TaskBoundary>> outcomes, ToDoubleFunction<double[]> statistic) {
        Optional<BoundaryShortage> shortage = outcomes.stream()
                .flatMap(outcome -> outcome.shortage().stream())
                .findFirst();
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        List<TaskBoundary> boundaries =
                outcomes.stream().flatMap(outcome -> outcome.result().stream()).toList();
        double[] heights = boundaries.stream()
                .mapToDouble(boundary -> boundary.fit().curve().at(BUDGET))
                .toArray();
        double[] resamples = Arrays.stream(PairedHeights.of(boundaries, BUDGET))
                .mapToDouble(statistic)
                .toArray();
        long seed = boundaries.get(0).draws().seed();
        return Outcome.of(ResampledChange.of(statistic.applyAsDouble(heights), resamples, TaskBoundary.LEVEL, seed));
    }

    private static List<PeriodPoint> points(BoardBoundaries second, BoardBoundaries later, String task) {
        List<PeriodPoint> points = new ArrayList<>();
        PERIODS.forEach(period -> points.add(point(second, period, task, false)));
        points.add(point(later, Board.AFTERWARDS, task, true));
        return points;
    }

    private static PeriodPoint point(BoardBoundaries boundaries, String sample, String task, boolean otherProtocol) {
        return new PeriodPoint(
                boundaries.board().dataset(),
                sample,
                otherProtocol,
                boundaries
                        .get(sample, task)
                        .map(boundary -> List.of(
                                AttainableEstimate.of(boundary, BUDGET),
                                AttainableEstimate.of(boundary, LARGER_BUDGET))));
    }

    /** Whether a task's attainable score rose by more than a threshold from the first period to the last. */
    public boolean advances(String task, double threshold) {
        return tasks.stream()
                .filter(drift -> drift.task().equals(task))
                .flatMap(drift -> drift.change().result().stream())
                .anyMatch(change -> change.estimate() > threshold);
    }

    /** Number of tasks beside one whose attainable score changed by less than a threshold, up or down. */
    public long stableBeside(String task, double threshold) {
        return tasks.stream()
                .filter(drift -> !drift.task().equals(task))
                .flatMap(drift -> drift.change().result().stream())
                .filter(change -> Math.abs(change.estimate()) < threshold)
                .count();
    }
}
