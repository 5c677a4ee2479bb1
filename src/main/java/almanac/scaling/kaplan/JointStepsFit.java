package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.BoundedPowerSum;
import almanac.stats.Interval;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Kaplan's joint law of size and steps, L = (N_c/N)^α_N + (S_c/S)^α_S, fitted to learning curves by least squares on ln L.
 *
 * @param curves number of training runs
 * @param replicates one row per resample of the runs: α_N, α_S, their ratio
 */
public record JointStepsFit(BoundedPowerSum fit, JointStepsLaw law, int curves, Replicates replicates) {

    /**
     * Exponents near those of Kaplan et al. 2020: without limits the two terms swap their roles where sizes and steps
     * span little.
     */
    public static final BoundedPowerSum.Box KAPLAN_BOX = new BoundedPowerSum.Box(0.01, 0.25, 0.25, 3);

    private static final String METHOD = "bootstrap of the training runs, percentiles";
    private static final int FEWEST_RUNS = 2;

    /** What has an interval. */
    public enum Quantity {
        SIZE_EXPONENT(0),
        STEPS_EXPONENT(1),
        EARLY_STOP_EXCESS(2);

        /** Its column in the replicates. */
        private final int column;

        Quantity(int column) {
            this.column = column;
        }
    }

    /** Fits the law; a shortage with one run, one size, or no more points than its four constants. */
    public static Outcome<JointStepsFit> of(
            List<LearningCurve> curves, StepCount steps, BoundedPowerSum.Box box, Resampling resampling) {
        if (curves.size() < FEWEST_RUNS) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        StepLosses all = StepLosses.of(curves, steps);
        return fit(all, box)
                .map(fit -> new JointStepsFit(
                        fit, law(fit.law()), curves.size(), replicates(fit, all, curves.size(), box, resampling)));
    }

    /** The fit alone, without resamples. */
    static Outcome<BoundedPowerSum> fit(StepLosses all, BoundedPowerSum.Box box) {
        if (!all.canBeLogged()) {
            return Outcome.none(Outcome.NOT_POSITIVE);
        }
        if (!all.sizesVary()) {
            return Outcome.none(Outcome.ONE_SIZE);
        }
        if (!all.stepsVary()) {
            return Outcome.none(Outcome.ONE_LENGTH);
        }
        return Outcome.of(BoundedPowerSum.of(all.parameters(), all.steps(), all.losses(), box), Outcome.TOO_FEW_RUNS);
    }

    static JointStepsLaw law(PowerLawSum sum) {
        return new JointStepsLaw(scale(sum.terms().get(0)), scale(sum.terms().get(1)));
    }

    private static ScaleLaw scale(PowerTerm term) {
        return new ScaleLaw(term.exponent(), StrictMath.exp(term.logCoefficient() / term.exponent()));
    }

    private static Replicates replicates(
            BoundedPowerSum fit, StepLosses all, int runs, BoundedPowerSum.Box box, Resampling resampling) {
        Function<double[], PowerLawSum> refits = fit.refits(all.parameters(), all.steps(), all.losses(), box);
        double[][] rows = Bootstrap.replicates(runs, resampling.replicates(), resampling.streams(), timesDrawn -> {
            PowerLawSum sum = refits.apply(all.weights(timesDrawn));
            double size = sum.terms().get(0).exponent();
            double step = sum.terms().get(1).exponent();
            return step > 0 ? new double[] {size, step, size / step} : new double[0];
        });
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    public Optional<Interval> interval(Quantity quantity, double level) {
        return replicates.interval(quantity.column, level);
    }

    /** How the best size, batch and number of steps grow with compute by this law and the critical batch's α_B. */
    public AllocationExponents allocation(double batchExponent) {
        return AllocationExponents.predicted(
                law.size().exponent(), batchExponent, law.steps().exponent());
    }

    /** Interval of one of the powers of {@link #allocation}, α_B held. */
    public Optional<Interval> allocationInterval(
            double batchExponent, ToDoubleFunction<AllocationExponents> power, double level) {
        double[][] rows = Arrays.stream(replicates.rows())
                .map(row ->
                        new double[] {power.applyAsDouble(AllocationExponents.predicted(row[0], batchExponent, row[1]))
                        })
                .toArray(double[][]::new);
        return new Replicates(rows, replicates.requested(), replicates.seed(), replicates.method()).interval(0, level);
    }
}
