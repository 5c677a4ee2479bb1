package almanac.scaling.kaplan;

import almanac.stats.PowerOfSum;

/**
 * Loss by size and data, L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D, in nats per token (Kaplan et al. 2020, equation 1.5).
 */
public record JointDataLaw(PowerOfSum law) {

    /**
     * The law by its constants.
     *
     * @param sizeScale N_c, parameters
     * @param dataScale D_c, tokens
     */
    public static JointDataLaw of(double sizeExponent, double sizeScale, double dataExponent, double dataScale) {
        return new JointDataLaw(
                new PowerOfSum(sizeExponent, StrictMath.log(sizeScale), dataExponent, StrictMath.log(dataScale)));
    }

    public double at(double parameters, double tokens) {
        return law.at(parameters, tokens);
    }

    /** Loss with data without bound, (N_c/N)^α_N. */
    public double atUnboundedData(double parameters) {
        return StrictMath.exp(law.firstExponent() * (law.logFirstScale() - StrictMath.log(parameters)));
    }

    /** α_N/α_D: the penalty of overfitting depends on N to this power over D. */
    public double overfitExponent() {
        return law.exponentRatio();
    }

    /** Relative excess of the loss over that with data without bound (equation 4.3). */
    public double overfitting(double parameters, double tokens) {
        return StrictMath.expm1(law.secondExponent() * StrictMath.log1p(dataOverSize(parameters, tokens)));
    }

    /** Tokens that keep the relative excess at a level, for example 0.02. */
    public double tokensFor(double parameters, double excess) {
        double allowed = StrictMath.expm1(StrictMath.log1p(excess) / law.secondExponent());
        return dataOverSize(parameters, 1) / allowed;
    }

    /**
     * Fewest steps before training on limited data should stop, S_c/[L(N, D) − L(N, ∞)]^(1/α_S) (equation 5.7).
     *
     * @param steps the law of the steps' term, S_c and α_S
     */
    public double earliestStop(double parameters, double tokens, ScaleLaw steps) {
        return steps.reaching(atUnboundedData(parameters) * overfitting(parameters, tokens));
    }

    /** How much of the gain of doubling both comes from doubling one alone. */
    public DoublingShares doubling(double parameters, double tokens) {
        double loss = at(parameters, tokens);
        double both = loss - at(2 * parameters, 2 * tokens);
        double size = loss - at(2 * parameters, tokens);
        double data = loss - at(parameters, 2 * tokens);
        return new DoublingShares(both, size / both, data / both);
    }

    /** The second term of the sum over the first. */
    private double dataOverSize(double parameters, double tokens) {
        return StrictMath.exp(law.logSecondScale()
                - StrictMath.log(tokens)
                - overfitExponent() * (law.logFirstScale() - StrictMath.log(parameters)));
    }
}
