package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Bootstrap;
import almanac.stats.Correlation;
import almanac.stats.Interval;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerOfSum;
import almanac.stats.PowerSumFit;
import almanac.stats.PowerTerm;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Kaplan's joint law of size and data fitted to runs by least squares on ln L.
 *
 * @param largest the run at which doubling is weighed: of those with half of the most compute or more the lowest loss
 * @param doubling what doubling size or data alone would gain there, by the fitted law
 * @param additiveRootMeanSquareLog the same root mean square for L = E + A·N^−α + B·D^−β on the same runs
 * @param replicates one row per resample of the runs: α_N, α_D, their ratio, the two shares of doubling
 */
public record JointDataFit(
        PowerOfSum.Fit fit,
        JointDataLaw law,
        SizedLoss largest,
        DoublingShares doubling,
        double additiveRootMeanSquareLog,
        Replicates replicates) {

    private static final String METHOD = "bootstrap of the training runs, percentiles";

    /** Sizes and tokens that correlate more closely, in logarithms, cannot be told apart. */
    private static final double CLOSEST_CORRELATION = 0.95;

    /** Many runs share the largest budget, of any size: those above this share of the most compute are compared. */
    private static final double LARGEST_BUDGET = 0.5;

    /** What has an interval. */
    public enum Quantity {
        SIZE_EXPONENT(0),
        DATA_EXPONENT(1),
        OVERFIT_EXPONENT(2),
        SHARE_OF_SIZE(3),
        SHARE_OF_DATA(4);

        /** Its column in the replicates. */
        private final int column;

        Quantity(int column) {
            this.column = column;
        }
    }

    /** The rows of a fit. */
    private record Rows(List<SizedLoss> runs, int[] trainingRuns, double[] sizes, double[] tokens, double[] losses) {}

    /** Fits the law to runs trained apart. */
    public static Outcome<JointDataFit> of(List<SizedLoss> runs, Resampling resampling) {
        return of(runs, IntStream.range(0, runs.size()).toArray(), resampling);
    }

    /**
     * Fits the law; a shortage with no more rows than its four constants, with one distinct size or data count, or where
     * the two go together.
     *
     * @param trainingRuns for each row its training run, counted from 0; rows of one are drawn together
     */
    public static Outcome<JointDataFit> of(List<SizedLoss> runs, int[] trainingRuns, Resampling resampling) {
        Rows rows = new Rows(
                runs,
                trainingRuns,
                values(runs, SizedLoss::parameters),
                values(runs, SizedLoss::tokens),
                values(runs, SizedLoss::loss));
        return shortage(rows)
                .map(Outcome::<JointDataFit>none)
                .orElseGet(() -> Outcome.of(
                        PowerOfSum.fit(rows.sizes(), rows.tokens(), rows.losses())
                                .map(fit -> of(fit, rows, resampling)),
                        Outcome.TOO_FEW_RUNS));
    }

    private static Optional<String> shortage(Rows rows) {
        if (!arePositive(rows.sizes()) || !arePositive(rows.tokens()) || !arePositive(rows.losses())) {
            return Optional.of(Outcome.NOT_POSITIVE);
        }
        if (rows.losses().length < 2) {
            return Optional.of(Outcome.TOO_FEW_RUNS);
        }
        if (Arrays.stream(rows.sizes()).distinct().count() < 2) {
            return Optional.of(Outcome.ONE_SIZE);
        }
        if (Arrays.stream(rows.tokens()).distinct().count() < 2) {
            return Optional.of(Outcome.ONE_LENGTH);
        }
        double correlation =
                Correlation.pearson(logs(rows.sizes()), logs(rows.tokens())).orElse(0);
        boolean apart = rows.losses().length < 3 || Math.abs(correlation) <= CLOSEST_CORRELATION;
        return apart ? Optional.empty() : Optional.of("size-and-tokens-go-together");
    }

    private static JointDataFit of(PowerOfSum.Fit fit, Rows rows, Resampling resampling) {
        SizedLoss largest = largest(rows.runs());
        JointDataLaw law = new JointDataLaw(fit.law());
        return new JointDataFit(
                fit,
                law,
                largest,
                law.doubling(largest.parameters(), largest.tokens()),
                additive(rows),
                replicates(fit, rows, largest, resampling));
    }

    private static Replicates replicates(PowerOfSum.Fit fit, Rows rows, SizedLoss largest, Resampling resampling) {
        Function<double[], PowerOfSum> refits = fit.law().refits(rows.sizes(), rows.tokens(), rows.losses());
        int units = Arrays.stream(rows.trainingRuns()).max().orElse(-1) + 1;
        double[][] statistics =
                Bootstrap.replicates(units, resampling.replicates(), resampling.streams(), timesDrawn -> {
                    double[] weights = Arrays.stream(rows.trainingRuns())
                            .mapToDouble(unit -> timesDrawn[unit])
                            .toArray();
                    return statistics(refits.apply(weights), largest);
                });
        return new Replicates(statistics, resampling.replicates(), resampling.seed(), METHOD);
    }

    private static double[] statistics(PowerOfSum law, SizedLoss largest) {
        DoublingShares shares = new JointDataLaw(law).doubling(largest.parameters(), largest.tokens());
        double[] row = {law.firstExponent(), law.secondExponent(), law.exponentRatio(), shares.ofSize(), shares.ofData()
        };
        return Arrays.stream(row).allMatch(Double::isFinite) ? row : new double[0];
    }

    private static SizedLoss largest(List<SizedLoss> runs) {
        double most = runs.stream().mapToDouble(SizedLoss::flop).max().orElseThrow();
        return runs.stream()
                .filter(run -> run.flop() >= LARGEST_BUDGET * most)
                .min(Comparator.comparingDouble(SizedLoss::loss))
                .orElseThrow();
    }

    private static double additive(Rows rows) {
        PowerLawSum start = new PowerLawSum(1, 1, List.of(new PowerTerm(6, 0.3), new PowerTerm(6, 0.3)));
        double[][] covariates = {rows.sizes(), rows.tokens()};
        PowerSumFit fit = PowerSumFit.quick(
                start, PowerSumFit.Problem.rising(covariates, rows.losses(), Double.POSITIVE_INFINITY));
        return StrictMath.sqrt(2 * fit.objective() / rows.losses().length);
    }

    private static double[] values(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> value) {
        return runs.stream().mapToDouble(value).toArray();
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    private static boolean arePositive(double[] values) {
        return Arrays.stream(values).allMatch(value -> value > 0 && value < Double.POSITIVE_INFINITY);
    }

    public Optional<Interval> interval(Quantity quantity, double level) {
        return replicates.interval(quantity.column, level);
    }

    /**
     * Whether size and data have to grow together: both exponents surely above zero, and doubling either alone gains less
     * than half of doubling both at the largest run.
     */
    public boolean needsBoth(double level) {
        return isAboveZero(Quantity.SIZE_EXPONENT, level)
                && isAboveZero(Quantity.DATA_EXPONENT, level)
                && doubling.larger() < 0.5;
    }

    private boolean isAboveZero(Quantity quantity, double level) {
        return interval(quantity, level).filter(interval -> interval.low() > 0).isPresent();
    }
}
