package almanac.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link PowerLawSum} fitted to points by the Huber loss of ln ŷ − ln y.
 *
 * @param objective sum of the Huber losses
 * @param meanRelativeError mean of |ŷ − y| / y over the points
 * @param first the law that the first start led to, the best or not
 * @param firstObjective its objective
 * @param near the laws of all starts that ended within one per cent of the best objective, the best among them
 */
public record PowerSumFit(
        PowerLawSum law,
        double objective,
        double meanRelativeError,
        boolean converged,
        int points,
        int starts,
        int startsAtBest,
        PowerLawSum first,
        double firstObjective,
        List<PowerLawSum> near) {

    private static final double NEAR = 0.01;

    /** Least relative change of the objective that a step must promise where many fits are wanted. */
    private static final double QUICK = 1e-8;

    /** Objectives below this, per point, are as good as nought: residuals of a hundred-thousandth. */
    private static final double NOUGHT = 1e-10;

    /**
     * What to fit.
     *
     * @param covariates for each term its covariate at each point
     * @param weights how often each point counts
     * @param delta Huber threshold on ln y
     * @param highestExponent upper bound of every exponent
     * @param highestConstant upper bound of the constant
     */
    public record Problem(
            double[][] covariates,
            double[] values,
            double[] weights,
            double sign,
            double delta,
            double highestExponent,
            double highestConstant) {

        /** Terms added to a constant, unbounded above, every point once. */
        public static Problem rising(double[][] covariates, double[] values, double delta) {
            double[] ones = new double[values.length];
            Arrays.fill(ones, 1);
            double unbounded = Double.POSITIVE_INFINITY;
            return new Problem(covariates, values, ones, 1, delta, unbounded, unbounded);
        }

        public Problem withHighestExponent(double highest) {
            return new Problem(covariates, values, weights, sign, delta, highest, highestConstant);
        }

        /** Terms subtracted from a constant of at most {@code highest}. */
        public Problem falling(double highest) {
            return new Problem(covariates, values, weights, -1, delta, highestExponent, highest);
        }

        public Problem withWeights(double[] counts) {
            return new Problem(covariates, values, counts, sign, delta, highestExponent, highestConstant);
        }

        private PowerSumResiduals residuals() {
            double[][] logs = Arrays.stream(covariates).map(Problem::logs).toArray(double[][]::new);
            return new PowerSumResiduals(logs, logs(values), weights, sign, highestExponent, highestConstant);
        }

        /** Two terms added to a constant, without upper limits, have an objective of their own, made for speed. */
        private DampedDescent.Objective objective(PowerSumResiduals residuals) {
            double[][] logs = residuals.logCovariates();
            if (logs.length != 2
                    || sign != 1
                    || Math.min(highestExponent, highestConstant) < Double.POSITIVE_INFINITY) {
                return new HuberObjective(residuals, delta, 2 * logs.length + 1);
            }
            return new TwoTermObjective(TwoTermPoints.ofLogs(logs[0], logs[1], residuals.logValues(), weights), delta);
        }

        private static double[] logs(double[] values) {
            return Arrays.stream(values).map(StrictMath::log).toArray();
        }
    }

    /**
     * Fits from the given start and from twenty-five drawn ones and keeps the best; the share of starts that reach it
     * says how far the objective is from having one minimum.
     */
    public static PowerSumFit search(PowerLawSum first, Problem problem) {
        PowerSumResiduals residuals = problem.residuals();
        return of(first, PowerSumStarts.drawn(residuals), residuals, problem, ManyStarts.TOLERANCE);
    }

    /** Fits from the given start and from twenty-five that are near the data for given exponents. */
    public static PowerSumFit grid(PowerLawSum first, Problem problem) {
        PowerSumResiduals residuals = problem.residuals();
        return of(first, PowerSumStarts.of(residuals), residuals, problem, ManyStarts.TOLERANCE);
    }

    /** Fits from the given start and from five that are near the data for given exponents: where many fits are wanted. */
    public static PowerSumFit quick(PowerLawSum first, Problem problem) {
        PowerSumResiduals residuals = problem.residuals();
        return of(first, PowerSumStarts.few(residuals), residuals, problem, QUICK);
    }

    private static PowerSumFit of(
            PowerLawSum first, List<double[]> others, PowerSumResiduals residuals, Problem problem, double tolerance) {
        List<double[]> starts = new ArrayList<>();
        starts.add(first.parameters());
        starts.addAll(others);
        return of(ManyStarts.of(starts, problem.objective(residuals), tolerance), problem);
    }

    /**
     * The law fitted from one start that is near already.
     *
     * @param tolerance least relative change of the objective that a step must promise
     */
    public static PowerLawSum near(PowerLawSum start, Problem problem, double tolerance) {
        DampedDescent.Objective objective = problem.objective(problem.residuals());
        return PowerLawSum.of(
                DampedDescent.from(start.parameters(), objective, tolerance).parameters(), problem.sign());
    }

    private static PowerSumFit of(ManyStarts many, Problem problem) {
        PowerLawSum law = PowerLawSum.of(many.best().parameters(), problem.sign());
        double error = 0;
        double[] point = new double[problem.covariates().length];
        for (int i = 0; i < problem.values().length; i++) {
            for (int term = 0; term < point.length; term++) {
                point[term] = problem.covariates()[term][i];
            }
            error += Math.abs(law.at(point) / problem.values()[i] - 1) / problem.values().length;
        }
        return new PowerSumFit(
                law,
                many.best().objective(),
                error,
                many.best().converged(),
                problem.values().length,
                many.starts(),
                many.startsAtBest(),
                PowerLawSum.of(many.fits().get(0).parameters(), problem.sign()),
                many.fits().get(0).objective(),
                many.near(NEAR, NOUGHT * problem.values().length).stream()
                        .map(fit -> PowerLawSum.of(fit.parameters(), problem.sign()))
                        .toList());
    }

    public double shareAtBest() {
        return startsAtBest / (double) starts;
    }
}
