package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.SizedLoss;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsoFlopSetsTest {

    private static IsoFlopAllocation parabolas(String dataset, String subset) {
        return RealAllocations.of(dataset, subset, OptimumRule.PARABOLA);
    }

    private static double exponent(IsoFlopAllocation read) {
        return read.allocation().law().orElseThrow().parameters().exponent();
    }

    @Test
    void everySetAndConditionIsReadByParabolas() {
        assertThat(RealAllocations.all().stream()
                        .filter(read -> read.rule() == OptimumRule.PARABOLA
                                && !read.set().dataset().startsWith("porian-"))
                        .map(read -> read.set().dataset() + "/" + read.set().subset()))
                .containsExactlyInAnyOrder(
                        "chinchilla/240",
                        "chinchilla/245",
                        "llama-3/raw-loss",
                        "llama-3/exp-loss",
                        "marin-comma/all",
                        "marin-dclm/all",
                        "marin-nemotron/all",
                        "misfitting/all",
                        "ml-scalefit/all",
                        "nxai-llama/ctx2048",
                        "nxai-llama/ctx8192");
    }

    @Test
    void eachOfTheFifteenProtocolsIsReadByThreeRules() {
        assertThat(RealAllocations.all().stream()
                        .filter(read -> read.set().dataset().startsWith("porian-")))
                .hasSize(45)
                .allSatisfy(read -> assertThat(read.allocation().law()).isPresent());
    }

    @Test
    void pointsBetweenTheBudgetsAreCountedAndTheFiveHighestLossesAreASubset() {
        IsoFlopSet all = parabolas("chinchilla", "245").set();
        IsoFlopSet without = parabolas("chinchilla", "240").set();

        assertThat(all.budgets()).hasSize(9);
        assertThat(all.runs() + all.runsWithoutBudget()).isEqualTo(245);
        assertThat(without.runs() + without.runsWithoutBudget()).isEqualTo(240);
        assertThat(all.runs() - without.runs()).isEqualTo(5);
    }

    @Test
    void aBudgetWithoutAVertexSaysWhy() {
        List<BudgetOptimum> missing = parabolas("chinchilla", "240").budgets().stream()
                .filter(budget -> budget.optimum().isEmpty())
                .toList();

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).budget().flop()).isEqualTo(1e20);
        assertThat(missing.get(0).reason()).contains("vertex-outside-sizes");
    }

    @Test
    void groupsWithoutABudgetTakeTheMeanOfTheirCompute() {
        IsoFlopSet shortContext = parabolas("nxai-llama", "ctx2048").set();
        IsoFlopSet longContext = parabolas("nxai-llama", "ctx8192").set();

        assertThat(shortContext.budgets()).hasSize(3);
        assertThat(longContext.budgets()).hasSize(7);
        assertThat(shortContext.runsWithoutBudget() + longContext.runsWithoutBudget())
                .isZero();
        for (Budget budget : longContext.budgets()) {
            double[] flop =
                    budget.runs().stream().mapToDouble(SizedLoss::flop).sorted().toArray();
            assertThat(budget.flop()).isBetween(flop[0], flop[flop.length - 1]);
            assertThat(flop[flop.length - 1]).isCloseTo(flop[0], withinPercentage(26));
        }
    }

    @Test
    void threeBudgetsGiveALawWithoutAnInterval() {
        AllocationLaw law =
                parabolas("nxai-llama", "ctx2048").allocation().law().orElseThrow();

        assertThat(law.budgets()).isEqualTo(3);
        assertThat(law.parametersInterval(0.95)).isEmpty();
    }

    @Test
    void twoReadingsOfOneFigureAgree() {
        assertThat(exponent(parabolas("ml-scalefit", "all")))
                .isCloseTo(exponent(parabolas("chinchilla", "240")), within(1e-5));
    }

    @Test
    void twoBudgetsMakeNoLaw() {
        Allocation two = IsoFlopAllocation.of(KnownAllocation.set(2), OptimumRule.PARABOLA, RealAllocations.RESAMPLING)
                .allocation();

        assertThat(two.law()).isEmpty();
        assertThat(two.reason()).contains("fewer-than-three-budgets");
    }
}
