package almanac.report.scaling.allocation;

import almanac.report.Estimate;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import java.util.Optional;

/**
 * What it costs, under a fitted law of the loss, to spend a budget on another size than the best one.
 *
 * @param parameters the size that the rule names
 * @param tokens what the budget pays for at that size, by six FLOP per parameter and token
 * @param excess loss above the lowest one that the budget can give, nats per token
 * @param excessInterval over the refits of the law
 * @param sufficient part of the budget that would give the same loss if it were split best
 * @param sufficientInterval over the refits of the law
 */
record SplitCost(
        double budgetFlop,
        double parameters,
        double tokens,
        double excess,
        Optional<Interval> excessInterval,
        double sufficient,
        Optional<Interval> sufficientInterval) {

    static SplitCost of(LossLawDraws draws, double parameters, double budgetFlop) {
        BestSplit best = draws.fit().law().bestSplit().orElseThrow();
        return new SplitCost(
                budgetFlop,
                parameters,
                budgetFlop / SplitRule.FLOP_PER_PARAMETER_AND_TOKEN / parameters,
                excess(best, parameters, budgetFlop),
                draws.splitInterval(split -> excess(split, parameters, budgetFlop), Estimate.LEVEL),
                sufficient(best, parameters, budgetFlop),
                draws.splitInterval(split -> sufficient(split, parameters, budgetFlop), Estimate.LEVEL));
    }

    /** Never below zero, though rounding would have it. */
    private static double excess(BestSplit best, double parameters, double budgetFlop) {
        double lowest = best.at(budgetFlop).loss();
        return Math.max(0, loss(best.law(), parameters, budgetFlop) - lowest);
    }

    /** At the best split the loss above E falls as C^−αβ/(α + β), so that a loss tells the least budget for it. */
    private static double sufficient(BestSplit best, double parameters, double budgetFlop) {
        LossLaw law = best.law();
        double lowest = best.at(budgetFlop).loss() - law.e();
        double reached = Math.max(lowest, loss(law, parameters, budgetFlop) - law.e());
        double fall = law.alpha() * law.beta() / (law.alpha() + law.beta());
        return StrictMath.pow(lowest / reached, 1 / fall);
    }

    private static double loss(LossLaw law, double parameters, double budgetFlop) {
        return law.at(parameters, budgetFlop / SplitRule.FLOP_PER_PARAMETER_AND_TOKEN / parameters);
    }
}
