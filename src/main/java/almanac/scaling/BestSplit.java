package almanac.scaling;

/**
 * The split of a training budget C = 6·N·D that gives the lowest loss under a {@link LossLaw}: N = G·(C/6)^a and
 * D = (C/6)^b / G with a = β/(α + β), b = α/(α + β) and G = (α·A/(β·B))^(1/(α + β)) (Hoffmann et al. 2022, equation 4).
 *
 * @param sizeExponent a: the best size grows with the budget to this power
 * @param dataExponent b = 1 − a: so do the tokens to this one
 */
public record BestSplit(LossLaw law, double sizeExponent, double dataExponent, double g) {

    private static final double FLOP_PER_PARAMETER_AND_TOKEN = 6;

    /** The best size and the best number of tokens for a budget. */
    public record OfBudget(double budgetFlop, double parameters, double tokens, double loss) {

        public double tokensPerParameter() {
            return tokens / parameters;
        }
    }

    static BestSplit of(LossLaw law) {
        double sum = law.alpha() + law.beta();
        double lnRatio = StrictMath.log(law.alpha())
                + StrictMath.log(law.a())
                - StrictMath.log(law.beta())
                - StrictMath.log(law.b());
        return new BestSplit(law, law.beta() / sum, law.alpha() / sum, StrictMath.exp(lnRatio / sum));
    }

    /**
     * The best split of a budget.
     *
     * @throws IllegalArgumentException unless the budget is above zero
     */
    public OfBudget at(double budgetFlop) {
        if (!(budgetFlop > 0)) {
            throw new IllegalArgumentException("the budget must be above zero, was " + budgetFlop);
        }
        double product = budgetFlop / FLOP_PER_PARAMETER_AND_TOKEN;
        double parameters = g * StrictMath.pow(product, sizeExponent);
        double tokens = StrictMath.pow(product, dataExponent) / g;
        return new OfBudget(budgetFlop, parameters, tokens, law.at(parameters, tokens));
    }
}
