package almanac.scaling.overtraining;

/**
 * Mean error on tasks by loss: Err(L) = ε − k·exp(−γ·L), a fraction (Gadre et al. 2024, equation 5).
 *
 * @param eps error that a high loss nears
 */
public record ErrorLaw(double eps, double k, double gamma) {

    /** Error at a loss in nats per token. */
    public double at(double loss) {
        return eps - k * StrictMath.exp(-gamma * loss);
    }
}
