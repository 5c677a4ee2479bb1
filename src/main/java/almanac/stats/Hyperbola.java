package almanac.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A fall that levels off, y = floor·(1 + bend/x), by least squares of ln y.
 *
 * <p>Far below the bend y falls as 1/x, far above it stays at the floor. ln bend is held within a factor of
 * {@link #FARTHEST} of the x given.
 *
 * @param floor y without bound on x
 * @param bend the x at which y is twice the floor, in the unit of x
 * @param logBendStandardError standard error of ln bend from the Gauss–Newton matrix
 * @param squares sum of squared residuals of ln y
 * @param startsAtBest how many of the starts reached the best objective to a millionth
 */
public record Hyperbola(
        double floor,
        double bend,
        double logBendStandardError,
        double squares,
        boolean converged,
        int points,
        int starts,
        int startsAtBest) {

    /** Number of constants of the curve. */
    public static final int CONSTANTS = 2;

    private static final double FARTHEST = 1e3;

    /** Fits the curve; empty unless there are more distinct x than constants and all values are positive and finite. */
    public static Optional<Hyperbola> of(double[] x, double[] y) {
        double[] logX = logs(x);
        double[] logY = logs(y);
        boolean finite = Arrays.stream(logX).allMatch(Double::isFinite)
                && Arrays.stream(logY).allMatch(Double::isFinite);
        if (!finite || Arrays.stream(x).distinct().count() <= CONSTANTS) {
            return Optional.empty();
        }
        Residuals residuals = new Residuals(logX, logY);
        double middle = Arrays.stream(logY).average().orElse(0);
        List<double[]> starts = Arrays.stream(logX)
                .distinct()
                .mapToObj(bend -> new double[] {middle, bend})
                .toList();
        return Optional.of(of(ManyStarts.of(starts, residuals, Double.POSITIVE_INFINITY), residuals));
    }

    private static Hyperbola of(ManyStarts many, Residuals residuals) {
        double[] best = many.best().parameters();
        double squares = 2 * many.best().objective();
        return new Hyperbola(
                StrictMath.exp(best[0]),
                StrictMath.exp(best[1]),
                residuals.logBendStandardError(best[1], squares),
                squares,
                many.best().converged(),
                residuals.count(),
                many.starts(),
                many.startsAtBest());
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    public double at(double x) {
        return floor * (1 + bend / x);
    }

    public double rootMeanSquareLog() {
        return StrictMath.sqrt(squares / points);
    }

    /** Residuals ln ŷ − ln y in the parameters (ln floor, ln bend). */
    private record Residuals(double[] logX, double[] logY) implements RobustFit.Residuals {

        @Override
        public int count() {
            return logX.length;
        }

        @Override
        public double lowest(int parameter) {
            return parameter == 0
                    ? Double.NEGATIVE_INFINITY
                    : Arrays.stream(logX).min().orElseThrow() - StrictMath.log(FARTHEST);
        }

        @Override
        public double highest(int parameter) {
            return parameter == 0
                    ? Double.POSITIVE_INFINITY
                    : Arrays.stream(logX).max().orElseThrow() + StrictMath.log(FARTHEST);
        }

        @Override
        public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
            for (int i = 0; i < logX.length; i++) {
                double ratio = StrictMath.exp(p[1] - logX[i]);
                residuals[i] = p[0] + StrictMath.log1p(ratio) - logY[i];
                jacobian[i][0] = 1;
                jacobian[i][1] = ratio / (1 + ratio);
            }
        }

        /** From the matrix of the slopes about their mean; the floor is free. */
        double logBendStandardError(double logBend, double squares) {
            double[] slopes = Arrays.stream(logX)
                    .map(log -> 1 / (1 + StrictMath.exp(log - logBend)))
                    .toArray();
            double mean = Arrays.stream(slopes).average().orElseThrow();
            double spread = Arrays.stream(slopes)
                    .map(slope -> (slope - mean) * (slope - mean))
                    .sum();
            return StrictMath.sqrt(squares / (count() - CONSTANTS) / spread);
        }
    }
}
