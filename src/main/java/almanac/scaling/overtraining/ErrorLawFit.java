package almanac.scaling.overtraining;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.SaturatingCurve;
import almanac.stats.SaturatingGrid;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An {@link ErrorLaw} fitted by least squares of the error. The pace is searched on a grid, so that there are no starts.
 *
 * @param squares sum of squared residuals
 * @param replicates ε, k and γ, one row per resample of the runs; none with fewer than ten runs
 */
public record ErrorLawFit(ErrorLaw law, double squares, int runs, Replicates replicates) {

    public static final int CONSTANTS = 3;

    /** The error hardly bends over the losses at hand: a straight line, or a step, is as good. */
    public static final String NOT_BENT = "error-not-bent";

    /** The error does not fall with the loss. */
    public static final String NOT_FALLING = "error-not-falling";

    private static final String METHOD = "bootstrap of the runs, percentiles";

    /**
     * A run's loss and its mean error on tasks.
     *
     * @param loss nats per token
     * @param error a fraction
     */
    public record Point(double loss, double error) {}

    /** Points in ascending order of the loss. */
    private record Sorted(double[] losses, double[] errors) {

        static Sorted of(List<Point> points) {
            List<Point> sorted = points.stream()
                    .sorted(Comparator.comparingDouble(Point::loss))
                    .toList();
            return new Sorted(
                    sorted.stream().mapToDouble(Point::loss).toArray(),
                    sorted.stream().mapToDouble(Point::error).toArray());
        }

        /** The points that were drawn, each as often as drawn. */
        Sorted drawn(int[] timesDrawn) {
            int count = Arrays.stream(timesDrawn).sum();
            double[] drawnLosses = new double[count];
            double[] drawnErrors = new double[count];
            int next = 0;
            for (int i = 0; i < timesDrawn.length; i++) {
                Arrays.fill(drawnLosses, next, next + timesDrawn[i], losses[i]);
                Arrays.fill(drawnErrors, next, next + timesDrawn[i], errors[i]);
                next += timesDrawn[i];
            }
            return new Sorted(drawnLosses, drawnErrors);
        }

        long distinct() {
            return Arrays.stream(losses).distinct().count();
        }
    }

    /** Fits the law; a shortage with no more distinct losses than constants. */
    public static Outcome<ErrorLawFit> of(List<Point> points, Resampling resampling) {
        Sorted sorted = Sorted.of(points);
        if (sorted.distinct() <= CONSTANTS) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        SaturatingGrid grid = new SaturatingGrid(sorted.losses());
        SaturatingCurve curve = curve(grid, sorted);
        return law(curve)
                .map(law -> new ErrorLawFit(law, curve.squares(), points.size(), replicates(grid, sorted, resampling)));
    }

    private static SaturatingCurve curve(SaturatingGrid grid, Sorted points) {
        return grid.fit(points.losses(), points.errors(), points.losses().length);
    }

    private static Outcome<ErrorLaw> law(SaturatingCurve curve) {
        if (!(curve.rise() > 0)) {
            return Outcome.none(NOT_FALLING);
        }
        if (!curve.interior()) {
            return Outcome.none(NOT_BENT);
        }
        double gamma = 1 / curve.pace();
        double k = curve.rise() * StrictMath.exp(gamma * curve.origin());
        return Outcome.of(new ErrorLaw(curve.start() + curve.rise(), k, gamma));
    }

    private static Replicates replicates(SaturatingGrid grid, Sorted points, Resampling resampling) {
        if (points.losses().length < OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL) {
            return new Replicates(new double[0][], 0, resampling.seed(), METHOD);
        }
        double[][] rows = Bootstrap.replicates(
                points.losses().length, resampling.replicates(), resampling.streams(), timesDrawn -> {
                    Sorted drawn = points.drawn(timesDrawn);
                    return drawn.distinct() > CONSTANTS
                            ? law(curve(grid, drawn))
                                    .result()
                                    .map(law -> new double[] {law.eps(), law.k(), law.gamma()})
                                    .orElse(new double[0])
                            : new double[0];
                });
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    public double rootMeanSquare() {
        return StrictMath.sqrt(squares / runs);
    }

    /** Interval of any quantity that follows from the law; absent with fewer than ten runs. */
    public Optional<Interval> interval(ToDoubleFunction<ErrorLaw> quantity, double level) {
        double[][] values = Arrays.stream(replicates.rows())
                .map(row -> new double[] {quantity.applyAsDouble(new ErrorLaw(row[0], row[1], row[2]))})
                .toArray(double[][]::new);
        return new Replicates(values, replicates.requested(), replicates.seed(), replicates.method())
                .interval(0, level);
    }
}
