package almanac.report.scaling.isoflop;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.SizedLoss;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.OptimumRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on equal compute says of its sets. */
class SetTextsTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final ShownSets SETS = ShownSets.of(RESULT.splits().isoFlop());
    private static final Part PAGE = IsoFlopPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void everyPointOfTheCopyIsOneOfChinchillas() {
        List<IsoFlopAllocation> copies = SETS.again().stream()
                .filter(set -> set.set().dataset().equals("ml-scalefit"))
                .toList();
        List<SizedLoss> chinchilla = runsOf("chinchilla", "240");

        assertThat(copies).hasSize(1);
        assertThat(SetNames.again(copies.get(0).set())).isEqualTo("a copy of 124 of Chinchilla’s points");
        assertThat(runsOf("ml-scalefit", "all"))
                .hasSize(124)
                .allSatisfy(run -> assertThat(chinchilla).anySatisfy(point -> {
                    assertThat(run.parameters()).isCloseTo(point.parameters(), withinPercentage(1e-4));
                    assertThat(run.tokens()).isCloseTo(point.tokens(), withinPercentage(1e-4));
                    assertThat(run.loss()).isCloseTo(point.loss(), withinPercentage(1e-4));
                }));
    }

    private static List<SizedLoss> runsOf(String dataset, String subset) {
        return RESULT.splits().isoFlop().stream()
                .filter(read -> read.rule() == OptimumRule.PARABOLA
                        && read.set().dataset().equals(dataset)
                        && read.set().subset().equals(subset))
                .flatMap(read -> read.set().budgets().stream())
                .flatMap(budget -> budget.runs().stream())
                .toList();
    }

    @Test
    void groupsOfNearlyTheSameComputeAreToldApart() {
        List<BudgetPair> against =
                BudgetPair.all(SETS).stream().filter(BudgetPair::isAgainstOrder).toList();

        assertThat(against)
                .isNotEmpty()
                .allSatisfy(
                        pair -> assertThat(pair.larger().loss() - pair.smaller().loss() > 0
                                        || pair.larger().parameters()
                                                < pair.smaller().parameters())
                                .isTrue());
        assertThat(PAGE.texts().get("against-order"))
                .contains(SetNames.of(against.stream()
                        .filter(pair -> pair.set().set().dataset().equals("nxai-llama"))
                        .findFirst()
                        .orElseThrow()
                        .set()
                        .set()))
                .contains("159M to 122M");
    }

    @Test
    void oursStandBesideTheExponentsThatTheSourcesPrint() {
        assertThat(PAGE.texts().get("published-splits"))
                .contains("0.463 for size and 0.537 for tokens; we find 0.46")
                .contains("0.575 for size and 0.424 for tokens");
        assertThat(column(READER.view(SetViews.SETS), "published"))
                .contains("0.463 and 0.537", "0.575 and 0.424", "0.49 and 0.51", "");
    }

    @Test
    void medianAndEndsHaveTheDigitsOfThePageOnTheSplit() {
        assertThat(PAGE.texts()).containsEntry("median", "0.496");
        assertThat(PAGE.texts().get("lowest-set")).startsWith("0.405 (");
        assertThat(PAGE.texts().get("highest-set")).startsWith("0.559 (");
    }
}
