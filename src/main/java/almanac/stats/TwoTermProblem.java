package almanac.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points to which y = E + A·x^−α + B·z^−β is fitted on the logarithm of y: the loss law of Hoffmann et al. 2022 where x
 * is the size of a model and z the tokens it saw.
 *
 * <p>ln A, ln B, the exponents and E are held at or above zero, as in {@link PowerSumFit}, of which this is the fast case.
 */
public final class TwoTermProblem {

    /** Number of constants of the law. */
    public static final int CONSTANTS = 5;

    /** Least relative change of the objective that a step must promise. */
    public static final double TOLERANCE = 1e-11;

    private static final int REFINED_STARTS = 3;
    private static final double WIDEST_DELTA = 1e-3;
    private static final double NARROWEST_DELTA = 1e-10;
    private static final double NARROWING = 0.3;

    private final TwoTermPoints points;

    private TwoTermProblem(TwoTermPoints points) {
        this.points = points;
    }

    /**
     * Every point once.
     *
     * @throws IllegalArgumentException if the arrays differ in length or hold a value that is not above zero
     */
    public static TwoTermProblem of(double[] x, double[] z, double[] y) {
        return new TwoTermProblem(TwoTermPoints.of(x, z, y));
    }

    /** Number of distinct rows. */
    public int count() {
        return points.count();
    }

    /** The rows drawn at all, each counted as often as it was drawn: a resample costs no more than its distinct rows. */
    public TwoTermProblem drawn(int[] timesDrawn) {
        return new TwoTermProblem(points.drawn(timesDrawn));
    }

    /**
     * The same rows with other values of y, in the order of the arrays given first.
     *
     * @throws IllegalArgumentException for a value that is not above zero
     */
    public TwoTermProblem measuring(double[] values) {
        return new TwoTermProblem(points.measuring(values));
    }

    /**
     * Fits from the three starts of a grid of twenty-five that are nearest the data.
     *
     * @param delta Huber threshold on ln y; infinite for least squares
     */
    public TwoTermFit fit(double delta) {
        return fit(TwoTermStarts.best(points, REFINED_STARTS), delta, TOLERANCE);
    }

    /**
     * Fits from each of the given laws, in parallel; the result does not depend on the number of threads.
     *
     * @throws IllegalArgumentException without starts
     */
    public TwoTermFit fit(List<PowerLawSum> starts, double delta) {
        return fit(starts.stream().map(PowerLawSum::parameters).toList(), delta, TOLERANCE);
    }

    /** Fits from one law that is near already, with the least relative change that a step must promise. */
    public TwoTermFit near(PowerLawSum start, double delta, double tolerance) {
        return fit(List.of(start.parameters()), delta, tolerance);
    }

    private TwoTermFit fit(List<double[]> starts, double delta, double tolerance) {
        IntStream numbers = IntStream.range(0, starts.size());
        return TwoTermFit.best((starts.size() > REFINED_STARTS ? numbers.parallel() : numbers)
                .mapToObj(i -> DampedDescent.from(starts.get(i), new TwoTermObjective(points, delta), tolerance))
                .toList());
    }

    /**
     * Least absolute deviations of ln y, the limit of the Huber loss at a falling threshold: each of the three starts is
     * followed down to a threshold of about 1e-10, where the Huber loss over its threshold is the sum of deviations.
     *
     * @return a fit whose objective is that sum
     */
    public TwoTermFit leastAbsolute() {
        List<DampedDescent.End> ends = new ArrayList<>();
        for (double[] start : TwoTermStarts.best(points, REFINED_STARTS)) {
            ends.add(followedDown(start));
        }
        return TwoTermFit.best(ends);
    }

    private DampedDescent.End followedDown(double[] start) {
        DampedDescent.End end = DampedDescent.from(start, new TwoTermObjective(points, WIDEST_DELTA), TOLERANCE);
        for (double delta = NARROWING * WIDEST_DELTA; delta > NARROWEST_DELTA; delta *= NARROWING) {
            end = DampedDescent.from(end.parameters(), new TwoTermObjective(points, delta), TOLERANCE);
        }
        double sum = 0;
        double[] residuals = residuals(PowerLawSum.of(end.parameters(), 1));
        for (int i = 0; i < residuals.length; i++) {
            sum += points.weights()[i] * Math.abs(residuals[i]);
        }
        return new DampedDescent.End(end.parameters(), sum, end.converged(), end.iterations());
    }

    /** Sum of the Huber losses of ln ŷ − ln y under a law. */
    public double objective(PowerLawSum law, double delta) {
        return new TwoTermObjective(points, delta).tryAt(law.parameters());
    }

    /** ln ŷ − ln y of each distinct row under a law, in rising order of x. */
    public double[] residuals(PowerLawSum law) {
        return new TwoTermObjective(points, Double.POSITIVE_INFINITY).residuals(law.parameters());
    }

    /**
     * The Huber objective times a scale as a smooth function of (ln A, α, ln B, β, ln E), the parameters of Hoffmann et
     * al. 2022, without bounds.
     */
    public QuasiNewton.Function smooth(double delta, double scale) {
        TwoTermObjective objective = new TwoTermObjective(points, delta);
        return (point, gradient) -> {
            double[] natural = point.clone();
            natural[CONSTANTS - 1] = StrictMath.exp(point[CONSTANTS - 1]);
            double value = objective.tryAt(natural);
            objective.accept();
            for (int j = 0; j < CONSTANTS; j++) {
                gradient[j] = scale * objective.slope(j);
            }
            gradient[CONSTANTS - 1] *= natural[CONSTANTS - 1];
            return scale * value;
        };
    }
}
