package almanac.report.scaling.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossFunction;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.LossLawFit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitCostTest {

    private static final LossLaw LAW = new LossLaw(1.8, 480, 0.35, 2000, 0.37);
    private static final BestSplit BEST = LAW.bestSplit().orElseThrow();
    private static final double BUDGET = 1e22;

    private static LossLawDraws draws() {
        LossLawFit fit = new LossLawFit(LAW, LossFunction.HUBER_1E_3, 0, 100, 1, 1, true);
        LossLaw flatter = new LossLaw(1.8, 480, 0.33, 2000, 0.37);
        return new LossLawDraws(fit, List.of(LAW, flatter), 2, 1);
    }

    @Test
    void theBestSizeCostsNothing() {
        SplitCost cost = SplitCost.of(draws(), BEST.at(BUDGET).parameters(), BUDGET);

        assertThat(cost.excess()).isCloseTo(0, within(1e-12));
        assertThat(cost.sufficient()).isCloseTo(1, within(1e-9));
        assertThat(cost.tokens()).isCloseTo(BEST.at(BUDGET).tokens(), withinPercentage(1e-9));
    }

    @Test
    void theSufficientBudgetGivesTheLossOfTheOtherSize() {
        double parameters = 8 * BEST.at(BUDGET).parameters();

        SplitCost cost = SplitCost.of(draws(), parameters, BUDGET);

        double reached = LAW.at(parameters, BUDGET / 6 / parameters);
        assertThat(cost.excess()).isCloseTo(reached - BEST.at(BUDGET).loss(), withinPercentage(1e-9));
        assertThat(BEST.at(cost.sufficient() * BUDGET).loss()).isCloseTo(reached, withinPercentage(1e-9));
        assertThat(cost.sufficient()).isBetween(0.0, 1.0);
    }

    @Test
    void tooSmallCostsAsWellAsTooLarge() {
        double best = BEST.at(BUDGET).parameters();

        assertThat(SplitCost.of(draws(), best / 8, BUDGET).excess()).isPositive();
        assertThat(SplitCost.of(draws(), best / 8, BUDGET).excessInterval()).isPresent();
    }
}
