package almanac.scaling.kaplan;

/**
 * Loss by size and training steps, L(N, S) = (N_c/N)^α_N + (S_c/S)^α_S, in nats per token (Kaplan et al. 2020, equation
 * 1.6).
 *
 * @param size the term of the size, in parameters
 * @param steps the term of the steps
 */
public record JointStepsLaw(ScaleLaw size, ScaleLaw steps) {

    public double at(double parameters, double stepsDone) {
        return size.at(parameters) + steps.at(stepsDone);
    }

    /** Relative excess of the loss where training is most efficient over the converged loss of that size: α_N/α_S. */
    public double earlyStopExcess() {
        return size.exponent() / steps.exponent();
    }

    /**
     * Steps over those of the efficient size, where a model of another size reaches the same loss; without bound where it
     * never does (Kaplan et al. 2020, appendix B.4).
     *
     * @param relativeSize parameters over those of the efficient size
     */
    public double stepsAtRelativeSize(double relativeSize) {
        double ratio = steps.exponent() / size.exponent();
        double base = 1 - ratio * StrictMath.expm1(-size.exponent() * StrictMath.log(relativeSize));
        return base > 0 ? StrictMath.pow(base, -1 / steps.exponent()) : Double.POSITIVE_INFINITY;
    }

    /** Compute over that of the efficient size, where a model of another size reaches the same loss. */
    public double computeAtRelativeSize(double relativeSize) {
        return relativeSize * stepsAtRelativeSize(relativeSize);
    }

    /**
     * Size over that of the model that is trained to a given excess over its converged loss, at the same loss.
     *
     * @param excess how far training goes towards convergence, for example 0.02
     */
    public double sizeAgainstConvergence(double excess) {
        return StrictMath.pow((1 + earlyStopExcess()) / (1 + excess), 1 / size.exponent());
    }
}
