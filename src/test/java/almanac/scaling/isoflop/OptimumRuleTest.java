package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.SizedLoss;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimumRuleTest {

    private static final double FLOP = 1e20;

    private static Budget withLosses(double... losses) {
        List<SizedLoss> runs = Stream.iterate(0, i -> i < losses.length, i -> i + 1)
                .map(i -> new SizedLoss(1e8 * (i + 1), FLOP / 6e8 / (i + 1), losses[i]))
                .toList();
        return new Budget(FLOP, runs);
    }

    private static void assertReason(OptimumRule rule, Budget budget, String reason) {
        BudgetOptimum found = rule.of(budget);
        assertThat(found.optimum()).isEmpty();
        assertThat(found.reason()).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = OptimumRule.class,
            names = {"PARABOLA", "FIVE_POINTS"})
    void aParabolicProfileGivesItsVertexBack(OptimumRule rule) {
        Budget budget = KnownAllocation.budget(FLOP, 0.2, 0.5, 0.9, 1.5, 3, 6);

        Optimum optimum = rule.of(budget).optimum().orElseThrow();

        assertThat(optimum.parameters()).isCloseTo(KnownAllocation.bestSize(FLOP), withinPercentage(1e-7));
        assertThat(6 * optimum.parameters() * optimum.tokens()).isCloseTo(FLOP, withinPercentage(1e-7));
        assertThat(optimum.loss()).isCloseTo(KnownAllocation.lowestLoss(FLOP), withinPercentage(1e-7));
        assertThat(optimum.flop()).isEqualTo(FLOP);
    }

    @Test
    void akimaFindsTheMinimumOfADenseProfileToOneStepOfItsGrid() {
        Budget budget = KnownAllocation.budget(FLOP, 0.25, 0.35, 0.5, 0.7, 0.95, 1.3, 1.8, 2.5, 3.5);

        Optimum optimum = OptimumRule.AKIMA.of(budget).optimum().orElseThrow();

        assertThat(optimum.parameters()).isCloseTo(KnownAllocation.bestSize(FLOP), withinPercentage(2));
        assertThat(optimum.tokens()).isCloseTo(FLOP / 6 / optimum.parameters(), withinPercentage(1e-9));
    }

    @Test
    void theOrderOfTheRunsDoesNotMatter() {
        Budget budget = KnownAllocation.budget(FLOP, 0.25, 0.5, 0.9, 1.8, 3.5);
        Budget turned = KnownAllocation.budget(FLOP, 1.8, 0.5, 3.5, 0.25, 0.9);

        for (OptimumRule rule : OptimumRule.values()) {
            assertThat(rule.of(turned).optimum().orElseThrow().parameters())
                    .isCloseTo(rule.of(budget).optimum().orElseThrow().parameters(), withinPercentage(1e-8));
        }
    }

    @Test
    void aSizeTrainedTwiceCountsOnceWithItsLowerLossForAkima() {
        Budget budget = withLosses(3, 2.5, 2.2, 2.4, 2.9);
        List<SizedLoss> twice = Stream.concat(Stream.of(new SizedLoss(3e8, FLOP / 18e8, 2.8)), budget.runs().stream())
                .toList();

        assertThat(OptimumRule.AKIMA.of(new Budget(FLOP, twice)).optimum())
                .isEqualTo(OptimumRule.AKIMA.of(budget).optimum());
    }

    @Test
    void tooFewSizesAreNoProfileHoweverManyRuns() {
        Budget three = new Budget(
                FLOP,
                Stream.concat(withLosses(3, 2, 3).runs().stream(), withLosses(3.1, 2.1, 3.1).runs().stream())
                        .toList());

        assertReason(OptimumRule.PARABOLA, three, "fewer-than-four-sizes");
        assertReason(OptimumRule.AKIMA, three, "fewer-than-four-sizes");
        assertReason(OptimumRule.FIVE_POINTS, withLosses(3, 2, 2.5, 3), "fewer-than-five-sizes");
    }

    @Test
    void aProfileThatStillFallsHasNoOptimum() {
        Budget falling = withLosses(5, 4.2, 3.8, 3.55, 3.4);

        assertReason(OptimumRule.AKIMA, falling, "minimum-at-end");
        assertReason(OptimumRule.PARABOLA, falling, "vertex-outside-sizes");
        assertReason(OptimumRule.FIVE_POINTS, falling, "vertex-outside-sizes");
    }

    @Test
    void aProfileThatOpensDownwardsHasNoOptimum() {
        Budget hill = withLosses(2, 3, 3.4, 3, 2);

        assertReason(OptimumRule.PARABOLA, hill, "no-minimum");
        assertReason(OptimumRule.FIVE_POINTS, hill, "no-minimum");
        assertReason(OptimumRule.AKIMA, hill, "minimum-at-end");
    }

    @Test
    void tokensThatShowNoOptimumLeaveTheBudgetWithoutOne() {
        List<SizedLoss> sameTokens = withLosses(3, 2.5, 2.2, 2.4, 2.9).runs().stream()
                .map(run -> new SizedLoss(run.parameters(), 1e9, run.loss()))
                .toList();

        assertReason(OptimumRule.PARABOLA, new Budget(FLOP, sameTokens), "vertex-outside-tokens");
    }

    @Test
    void lossesOfZeroOrLessHaveNoLogarithm() {
        Budget negative = withLosses(1, 0.2, -0.4, 0.3, 1);

        for (OptimumRule rule : OptimumRule.values()) {
            assertReason(rule, negative, "non-positive-loss");
        }
    }
}
