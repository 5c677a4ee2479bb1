package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AllocationLawTest {

    private static final Resampling RESAMPLING = new Resampling(200, 7);
    private static final double LEVEL = 0.95;

    private static List<Optimum> optima(int count, double noise, SplittableRandom random) {
        List<Optimum> optima = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double flop = 1e18 * StrictMath.pow(2.5, i);
            double size = KnownAllocation.bestSize(flop) * StrictMath.exp(noise * random.nextGaussian());
            optima.add(Optimum.ofSize(flop, size, KnownAllocation.lowestLoss(flop)));
        }
        return optima;
    }

    private static AllocationLaw exact() {
        return AllocationLaw.of(optima(6, 0, new SplittableRandom(1)), RESAMPLING)
                .orElseThrow();
    }

    @Test
    void aKnownLawIsGivenBack() {
        AllocationLaw law = exact();

        assertThat(law.parameters().exponent()).isCloseTo(0.5, within(1e-10));
        assertThat(law.parameters().coefficient()).isCloseTo(0.2, withinPercentage(1e-6));
        assertThat(law.tokens().exponent()).isCloseTo(0.5, within(1e-10));
        assertThat(law.alphaC()).isCloseTo(0.05, within(1e-10));
        assertThat(law.loss().scale()).isCloseTo(1e28, withinPercentage(1e-4));
        assertThat(law.budgets()).isEqualTo(6);
    }

    @Test
    void sizesAndTokensAtABudgetMultiplyToItsCompute() {
        AllocationLaw law = exact();

        assertThat(law.parameters().at(1e21)).isCloseTo(KnownAllocation.bestSize(1e21), withinPercentage(1e-6));
        assertThat(6 * law.parameters().at(1e24) * law.tokens().at(1e24)).isCloseTo(1e24, withinPercentage(1e-6));
        assertThat(law.tokensPerParameter(1e22)).isCloseTo(1 / (6 * 0.2 * 0.2), withinPercentage(1e-6));
    }

    @Test
    void onlyBudgetsBetweenTheSmallestAndTheLargestAreNotExtrapolated() {
        AllocationLaw law = exact();

        assertThat(law.isExtrapolated(1e18)).isFalse();
        assertThat(law.isExtrapolated(9e19)).isFalse();
        assertThat(law.isExtrapolated(1e17)).isTrue();
        assertThat(law.isExtrapolated(1e21)).isTrue();
    }

    @Test
    void intervalsOfAnExactLawCloseOnIt() {
        AllocationLaw law = exact();
        Interval exponent = law.parametersInterval(LEVEL).orElseThrow();

        assertThat(exponent.low()).isCloseTo(0.5, within(1e-10));
        assertThat(exponent.high()).isCloseTo(0.5, within(1e-10));
        assertThat(law.alphaCInterval(LEVEL).orElseThrow().low()).isCloseTo(0.05, within(1e-10));
        assertThat(law.tokensPerParameterInterval(1e25, LEVEL).orElseThrow().high())
                .isCloseTo(1 / (6 * 0.2 * 0.2), withinPercentage(1e-4));
        assertThat(exponent.method()).isEqualTo("percentile bootstrap over budgets, lines refitted");
        assertThat(exponent.seed()).isEqualTo(7);
    }

    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(3);
        int held = 0;
        for (int trial = 0; trial < 100; trial++) {
            AllocationLaw law =
                    AllocationLaw.of(optima(12, 0.1, random), RESAMPLING).orElseThrow();
            held += law.parametersInterval(LEVEL).orElseThrow().contains(0.5) ? 1 : 0;
        }

        assertThat(held).isBetween(80, 99);
    }

    @Test
    void farBudgetsAreLessCertainThanNearOnes() {
        AllocationLaw law = AllocationLaw.of(optima(9, 0.2, new SplittableRandom(5)), RESAMPLING)
                .orElseThrow();
        Interval near = law.parametersInterval(1e20, LEVEL).orElseThrow();
        Interval far = law.parametersInterval(1e26, LEVEL).orElseThrow();

        assertThat(near.contains(law.parameters().at(1e20))).isTrue();
        assertThat(far.high() / far.low()).isGreaterThan(2 * near.high() / near.low());
    }

    @Test
    void twoDistinctBudgetsMakeNoLaw() {
        List<Optimum> two = optima(2, 0, new SplittableRandom(1));
        List<Optimum> threeOfTwo = new ArrayList<>(two);
        threeOfTwo.add(two.get(0));

        assertThat(AllocationLaw.of(List.of(), RESAMPLING)).isEmpty();
        assertThat(AllocationLaw.of(threeOfTwo, RESAMPLING)).isEmpty();
    }

    @Test
    void fewBudgetsMakeALawWithoutInterval() {
        AllocationLaw law = AllocationLaw.of(optima(4, 0.1, new SplittableRandom(1)), RESAMPLING)
                .orElseThrow();

        assertThat(law.parametersInterval(LEVEL)).isEmpty();
        assertThat(law.tokensPerParameterInterval(1e22, LEVEL)).isEmpty();
        assertThat(law.parameters().standardError()).isPositive();
        assertThat(law.hasFewBudgets()).isTrue();
        assertThat(exact().hasFewBudgets()).isFalse();
    }

    @Test
    void resamplingTwiceGivesTheSameLimits() {
        List<Optimum> optima = optima(8, 0.1, new SplittableRandom(2));

        assertThat(AllocationLaw.of(optima, RESAMPLING).orElseThrow().tokensInterval(LEVEL))
                .isEqualTo(AllocationLaw.of(optima, RESAMPLING).orElseThrow().tokensInterval(LEVEL));
    }
}
