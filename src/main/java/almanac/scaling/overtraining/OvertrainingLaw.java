package almanac.scaling.overtraining;

/**
 * Loss of a model trained on M tokens per parameter with C FLOP: L = E + (a·M^η + b·M^−η)·C^−η, in nats per token
 * (Gadre et al. 2024, equation 4).
 *
 * <p>With C = 6·N²·M it is E + A·N^−2η + B·D^−2η: the law of Hoffmann et al. 2022 with equal exponents.
 *
 * @param e irreducible loss, nats per token; below zero where the runs do not show one
 */
public record OvertrainingLaw(double e, double a, double b, double eta) {

    /** Loss of a model of a size after some tokens. */
    public double at(double parameters, double tokens) {
        double perFlop = StrictMath.exp(-eta * StrictMath.log(6 * parameters * tokens));
        return e + width(tokens / parameters) * perFlop;
    }

    /** a·M^η + b·M^−η. */
    private double width(double tokensPerParameter) {
        double power = StrictMath.exp(eta * StrictMath.log(tokensPerParameter));
        return a * power + b / power;
    }

    /** A of the term A·N^−2η. */
    public double sizeCoefficient() {
        return a * StrictMath.exp(-eta * StrictMath.log(6));
    }

    /** B of the term B·D^−2η. */
    public double tokenCoefficient() {
        return b * StrictMath.exp(-eta * StrictMath.log(6));
    }

    /** Tokens per parameter that give the lowest loss, the same for every budget. */
    public double bestTokensPerParameter() {
        return StrictMath.exp(StrictMath.log(b / a) / (2 * eta));
    }

    /**
     * Compute that a model trained on M tokens per parameter needs, as a multiple of what the best split needs for the
     * same loss; the same for every loss.
     */
    public double computeRatio(double tokensPerParameter) {
        return StrictMath.exp(StrictMath.log(excess(tokensPerParameter)) / eta);
    }

    /** Loss above E at M tokens per parameter, as a multiple of what the best split has with the same compute. */
    public double excess(double tokensPerParameter) {
        return width(tokensPerParameter) / (2 * StrictMath.sqrt(a * b));
    }
}
