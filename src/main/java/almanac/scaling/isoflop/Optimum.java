package almanac.scaling.isoflop;

/**
 * The best split of one compute budget.
 *
 * @param flop training compute, FLOP
 * @param parameters size with the lowest loss
 * @param tokens tokens with the lowest loss
 * @param loss that lowest loss, in the unit of the runs
 */
public record Optimum(double flop, double parameters, double tokens, double loss) {

    /** The split of a budget that counts compute as 6ND: size decides the tokens. */
    static Optimum ofSize(double flop, double parameters, double loss) {
        return new Optimum(flop, parameters, flop / (6 * parameters), loss);
    }

    public double tokensPerParameter() {
        return tokens / parameters;
    }
}
