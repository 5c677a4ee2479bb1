package almanac.scaling.kaplan;

/**
 * What doubling the size or the data alone gains, as a share of what doubling both gains.
 *
 * @param gainOfBoth fall of the loss when both double, nats per token
 * @param ofSize share that doubling the parameters alone gains
 * @param ofData share that doubling the tokens alone gains
 */
public record DoublingShares(double gainOfBoth, double ofSize, double ofData) {

    /** The larger of the two shares: below one half, growing one alone brings less than half. */
    public double larger() {
        return Math.max(ofSize, ofData);
    }
}
