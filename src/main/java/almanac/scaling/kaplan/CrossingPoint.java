package almanac.scaling.kaplan;

/**
 * Where the loss predicted from compute falls below what the data of the compute-efficient run allow: past this point
 * the two laws contradict one another (Kaplan et al. 2020, section 6.3).
 *
 * @param computePfDays compute in PF-days
 * @param loss nats per token
 */
public record CrossingPoint(double computePfDays, double parameters, double tokens, double loss) {

    /**
     * Solves L(C) = L(D(C)).
     *
     * @param compute loss by PF-days
     * @param data loss by tokens
     * @param tokens tokens of the efficient run by PF-days
     * @param size parameters of the efficient run by PF-days
     * @throws IllegalArgumentException where the two laws fall at the same pace and never cross
     */
    public static CrossingPoint of(ScaleLaw compute, ScaleLaw data, PowerRule tokens, PowerRule size) {
        double pace = compute.exponent() - data.exponent() * tokens.exponent();
        if (pace == 0) {
            throw new IllegalArgumentException("laws of the same pace do not cross");
        }
        double gap = compute.exponent() * StrictMath.log(compute.scale())
                - data.exponent() * (StrictMath.log(data.scale()) - StrictMath.log(tokens.coefficient()));
        double pfDays = StrictMath.exp(gap / pace);
        return new CrossingPoint(pfDays, size.at(pfDays), tokens.at(pfDays), compute.at(pfDays));
    }

    /** By the published constants and the tokens of the table of best allocations. */
    public static CrossingPoint published() {
        return published(KaplanConstants.BEST_DATA);
    }

    /** By the published constants and the tokens that the text derives. */
    public static CrossingPoint publishedInText() {
        return published(KaplanConstants.BEST_DATA_OF_TEXT);
    }

    private static CrossingPoint published(PowerRule tokens) {
        return of(KaplanConstants.LEAST_COMPUTE, KaplanConstants.DATA, tokens, KaplanConstants.BEST_SIZE);
    }
}
