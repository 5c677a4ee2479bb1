package almanac.report.ladder.trust;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.TaskVariance;
import almanac.report.ladder.VarianceCorrelation;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import almanac.stats.Bootstrap;
import almanac.stats.Correlation;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A correlation of spread with error across tasks, how far it moves when the tasks are redrawn, and the one task that it
 * depends on most.
 *
 * @param points one per task
 * @param replicates one row per resample of the tasks: Pearson's coefficient
 * @param leverage empty where no task can be left out
 */
record SpreadCorrelation(
        VarianceCorrelation measured, List<TaskPoint> points, Replicates replicates, Optional<Leverage> leverage) {

    /** A task's spread and the absolute error of its forecast, as a fraction. */
    record TaskPoint(LadderTask task, double spread, double error) {}

    /** The task whose absence moves the coefficient most, and the coefficient without it. */
    record Leverage(LadderTask task, double coefficient) {}

    static final String METHOD = "percentile bootstrap over tasks";

    /** Through two different tasks any line fits, so that the coefficient says nothing. */
    private static final int FEWEST_TASKS = 3;

    /** Every correlation that the tasks give, in the order of the result. */
    static List<SpreadCorrelation> all(LadderResult result) {
        return result.correlations().stream()
                .map(measured -> of(
                        measured,
                        points(result, measured.target(), measured.spread(), measured.error()),
                        result.settings().resampling()))
                .toList();
    }

    static SpreadCorrelation of(VarianceCorrelation measured, List<TaskPoint> points, Resampling resampling) {
        double[][] rows = Bootstrap.replicates(
                points.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> coefficient(drawn(points, timesDrawn)).stream().toArray());
        return new SpreadCorrelation(
                measured,
                points,
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD),
                leverage(measured.coefficient(), points));
    }

    Optional<Interval> interval(double level) {
        return replicates.interval(0, level);
    }

    boolean is(LadderTarget target, Spread spread, ForecastError error) {
        return measured.target() == target && measured.spread() == spread && measured.error() == error;
    }

    /** The single tasks that have both a spread and a two-step forecast of the target. */
    static List<TaskPoint> points(LadderResult result, LadderTarget target, Spread spread, ForecastError error) {
        List<TaskPoint> points = new ArrayList<>();
        for (TaskVariance variance : result.variances()) {
            Optional<Forecast> forecast = variance.task() == LadderTask.AVERAGE_8
                    ? Optional.empty()
                    : result.forecast(variance.task(), LadderVariant.TWO_STEP, target);
            forecast.ifPresent(
                    found -> points.add(new TaskPoint(variance.task(), spread.of(variance), error.of(found))));
        }
        return List.copyOf(points);
    }

    private static OptionalDouble coefficient(List<TaskPoint> points) {
        if (points.stream().map(TaskPoint::task).distinct().count() < FEWEST_TASKS) {
            return OptionalDouble.empty();
        }
        return Correlation.pearson(
                points.stream().mapToDouble(TaskPoint::spread).toArray(),
                points.stream().mapToDouble(TaskPoint::error).toArray());
    }

    private static List<TaskPoint> drawn(List<TaskPoint> points, int[] timesDrawn) {
        List<TaskPoint> drawn = new ArrayList<>();
        for (int i = 0; i < timesDrawn.length; i++) {
            for (int times = 0; times < timesDrawn[i]; times++) {
                drawn.add(points.get(i));
            }
        }
        return drawn;
    }

    private static Optional<Leverage> leverage(double whole, List<TaskPoint> points) {
        Optional<Leverage> strongest = Optional.empty();
        for (TaskPoint left : points) {
            OptionalDouble without = coefficient(
                    points.stream().filter(point -> point.task() != left.task()).toList());
            double most = strongest
                    .map(found -> Math.abs(found.coefficient() - whole))
                    .orElse(0.0);
            if (without.isPresent() && Math.abs(without.getAsDouble() - whole) > most) {
                strongest = Optional.of(new Leverage(left.task(), without.getAsDouble()));
            }
        }
        return strongest;
    }
}
