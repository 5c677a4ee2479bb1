package almanac.report.scaling.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on the split says of rules and choices. */
class AllocationWordsTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Splits SPLITS = Splits.of(RESULT);
    private static final Part PAGE = AllocationPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    @Test
    void theChangeOfCountingIsGivenWithAllElseHeld() {
        assertThat(CountingStep.all(SPLITS.fittedOnce()))
                .extracting(step -> Math.round(100 * step.fall()))
                .containsExactly(13L, 17L);
        assertThat(PAGE.texts().get("choices-driver"))
                .contains("not held alike", "“as Kaplan”", "0.13 lower", "0.17 lower");
    }

    @Test
    void theRatiosOfTheTextTheTablesAndTheFileAreThoseOfABudgetSpent() {
        Table published = READER.published("scaling-budget-splits");
        List<String> names = names(published);

        assertThat(PAGE.texts()).containsEntry("kaplan-tokens", "1.8");
        assertThat(PAGE.texts().get("hoffmann-ratios")).contains("92.6", "58.9");
        assertThat(published.rows()).allSatisfy(row -> {
            double spent = 6
                    * Double.parseDouble(row.get(names.indexOf("parameters")).published())
                    * Double.parseDouble(row.get(names.indexOf("tokens")).published());
            assertThat(spent)
                    .isCloseTo(
                            Double.parseDouble(
                                    row.get(names.indexOf("budget_flop")).published()),
                            withinPercentage(1e-6));
        });
    }

    @Test
    void everySetIsNamedWhereItsExponentIsTold() {
        assertThat(PAGE.texts().get("profiles")).startsWith("Equal-compute profiles of Chinchilla’s points, eight");
        assertThat(PAGE.texts().get("envelope-why"))
                .contains("Gemstones gives", "instead of", "Misfitting gives")
                .doesNotContain("Other envelopes");
        assertThat(PAGE.texts().get("rule-costs"))
                .contains("Hoffmann et al., unrounded, wastes", "Llama\u00a03 wastes");
    }
}
