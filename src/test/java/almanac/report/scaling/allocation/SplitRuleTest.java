package almanac.report.scaling.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class SplitRuleTest {

    @Test
    void kaplansSizeIsPrintedAndItsTokensAreWhatTheBudgetPaysFor() {
        assertThat(SplitRule.KAPLAN.parameters(8.64e19)).isCloseTo(1.3e9, withinPercentage(1e-9));
        assertThat(SplitRule.KAPLAN.tokens(8.64e19)).isCloseTo(8.64e19 / 6 / 1.3e9, withinPercentage(1e-9));
    }

    @Test
    void theRuleOfLlama3GivesAboutItsLargestModel() {
        // the report on the models quotes 402 billion parameters and 16.55 trillion tokens at 3.8e25 FLOP
        assertThat(SplitRule.LLAMA_3.tokens(3.8e25)).isCloseTo(16.55e12, withinPercentage(5));
        assertThat(SplitRule.LLAMA_3.parameters(3.8e25)).isCloseTo(402e9, withinPercentage(5));
    }

    @Test
    void theReplicationKeepsAboutTwentyTokensPerParameterAndHoffmannsConstantsDoNot() {
        assertThat(SplitRule.REPLICATION.tokensPerParameter(BudgetRow.CHINCHILLA_FLOP))
                .isBetween(15.0, 25.0);
        assertThat(SplitRule.HOFFMANN.tokensPerParameter(BudgetRow.CHINCHILLA_FLOP))
                .isCloseTo(58.9, withinPercentage(0.2));
    }

    @Test
    void sizeAndTokensOfEveryRuleSpendTheBudget() {
        for (SplitRule rule : SplitRule.all()) {
            assertThat(6 * rule.parameters(1e22) * rule.tokens(1e22))
                    .as(rule.name())
                    .isCloseTo(1e22, withinPercentage(1e-6));
        }
    }
}
