package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestSplitTest {

    private static final BestSplit SPLIT = ScalingPoints.LAW.bestSplit().orElseThrow();

    @ParameterizedTest
    @ValueSource(doubles = {1e18, 5.76e23, 1e26})
    void noOtherSplitOfTheBudgetGivesALowerLoss(double budget) {
        BestSplit.OfBudget best = SPLIT.at(budget);

        assertThat(6 * best.parameters() * best.tokens()).isCloseTo(budget, within(1e-9 * budget));
        for (double factor : new double[] {0.5, 0.99, 1.01, 2}) {
            assertThat(ScalingPoints.LAW.at(best.parameters() * factor, best.tokens() / factor))
                    .isGreaterThan(best.loss());
        }
    }

    @Test
    void exponentsAddToOne() {
        assertThat(SPLIT.sizeExponent() + SPLIT.dataExponent()).isCloseTo(1, within(1e-15));
        assertThat(new LossLaw(1, 10, 0.3, 10, 0.3)
                        .bestSplit()
                        .orElseThrow()
                        .at(6e20)
                        .tokensPerParameter())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aTermThatDoesNotFallHasNoBestSplit() {
        assertThat(new LossLaw(1, 10, 0, 10, 0.3).bestSplit()).isEmpty();
        assertThat(new LossLaw(1, 10, 0.3, 10, 0).bestSplit()).isEmpty();
        assertThatThrownBy(() -> SPLIT.at(0)).hasMessageStartingWith("the budget must be above zero");
    }
}
