package almanac.report.scaling.limits;

import almanac.report.Estimate;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.ScaleLaw;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the law of size and steps says of the best moment to stop.
 *
 * @param least fitted to the steps that an unlimited batch would need, as Kaplan's law is
 * @param done fitted to the steps that were taken
 */
record EarlyStop(JointStepsFit least, JointStepsFit done) {

    /** Extra compute within which Kaplan et al. 2020 call a size near enough to the best. */
    static final double TOLERATED = 1.2;

    /** Excess over the converged loss that Kaplan et al. 2020 call trained to convergence. */
    static final double CONVERGED = 0.02;

    /** The excess at the best stop that Kaplan et al. 2020 print, rounded from their exponents. */
    static final double CLAIMED = 0.1;

    private static final int HALVINGS = 60;
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 1e3;

    /**
     * The sizes over the best one that stay within {@link #TOLERATED} times its compute.
     *
     * @param low smallest of them
     * @param high largest of them
     */
    record Sizes(double low, double high) {}

    static JointStepsLaw kaplan() {
        return KaplanConstants.SIZE_AND_STEPS;
    }

    /** Interval of a quantity that depends on the two exponents alone; empty where a resample has none. */
    static Optional<Interval> interval(JointStepsFit fit, ToDoubleFunction<JointStepsLaw> quantity) {
        Replicates drawn = fit.replicates();
        double[][] values = Arrays.stream(drawn.rows())
                .map(row -> new double[] {
                    quantity.applyAsDouble(new JointStepsLaw(new ScaleLaw(row[0], 1), new ScaleLaw(row[1], 1)))
                })
                .toArray(double[][]::new);
        if (Arrays.stream(values).anyMatch(row -> !Double.isFinite(row[0]))) {
            return Optional.empty();
        }
        return new Replicates(values, drawn.requested(), drawn.seed(), drawn.method()).interval(0, Estimate.LEVEL);
    }

    /** Compute has its minimum at one; either side of it rises. */
    static Sizes tolerated(JointStepsLaw law) {
        return new Sizes(crossing(law, SMALLEST), crossing(law, LARGEST));
    }

    /** Where the compute reaches {@link #TOLERATED} between the best size and another that needs more. */
    private static double crossing(JointStepsLaw law, double beyond) {
        double within = 1;
        double outside = beyond;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = StrictMath.sqrt(within * outside);
            if (law.computeAtRelativeSize(middle) <= TOLERATED) {
                within = middle;
            } else {
                outside = middle;
            }
        }
        return within;
    }

    /** Size over the best one of a model that is trained to convergence for the same loss. */
    static double convergedSize(JointStepsLaw law) {
        return 1 / law.sizeAgainstConvergence(CONVERGED);
    }
}
