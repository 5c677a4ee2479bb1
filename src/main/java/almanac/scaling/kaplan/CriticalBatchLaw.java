package almanac.scaling.kaplan;

/**
 * The batch at which time and compute weigh the same, a power of the loss: B_crit = B₁·L^(−1/α_B), in tokens (Kaplan et
 * al. 2020, equation 5.3). Training at batch B takes S = S_min·(1 + B_crit/B) steps (McCandlish et al. 2018).
 *
 * @param lossExponent α_B
 * @param batchAtOneNat B₁, tokens
 */
public record CriticalBatchLaw(double lossExponent, double batchAtOneNat) {

    /** Tokens per step at a loss in nats per token. */
    public double at(double loss) {
        return batchAtOneNat * StrictMath.exp(-StrictMath.log(loss) / lossExponent);
    }

    /** Steps that a batch far above the critical one would have taken to the same loss. */
    public double leastSteps(double steps, double batchTokens, double loss) {
        return steps / (1 + at(loss) / batchTokens);
    }

    /** Compute that a batch far below the critical one would have taken to the same loss, in the unit given. */
    public double leastCompute(double compute, double batchTokens, double loss) {
        return compute / (1 + batchTokens / at(loss));
    }
}
