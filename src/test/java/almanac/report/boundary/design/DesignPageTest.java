package almanac.report.boundary.design;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.DesignStudy;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = DesignPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void theClaimsAreAnsweredByTheLeastSufficientBudgets() {
        assertThat(READER.estimate(DesignEstimates.BUDGET).value()).isEqualTo(100);
        assertThat(READER.estimate(DesignEstimates.EASIEST).value()).isEqualTo(5);
        assertThat(READER.estimate(DesignEstimates.SAVING).value()).isEqualTo(0);
        assertThat(READER.estimate(DesignEstimates.BEYOND).value()).isEqualTo(20);
        assertThat(PAGE.estimates()).extracting(Estimate::n).containsOnly(18);
        assertThat(PAGE.readings())
                .hasSize(3)
                .allMatch(reading -> reading.estimate().isPresent());
    }

    @Test
    void aSavingInsideThePublishedRangeIsNoDistanceFromIt() {
        assertThat(PublishedCurve.beyond(20)).isZero();
        assertThat(PublishedCurve.beyond(35)).isZero();
        assertThat(PublishedCurve.beyond(50)).isZero();
        assertThat(PublishedCurve.beyond(95)).isEqualTo(45);
        assertThat(PublishedCurve.beyond(0)).isEqualTo(20);
    }

    @Test
    void theTextsCompareTheDesignWithChance() {
        assertThat(PAGE.texts().get("chance"))
                .startsWith(
                        "Models drawn by chance for the same cost err by 0.035 on average, from 0.029 to 0.050 over ten draws.")
                .endsWith("Nine of them err less than the design");
        assertThat(PAGE.texts().get("verdict")).startsWith("Models drawn by chance tell the boundary better");
        assertThat(PAGE.texts().get("needed"))
                .startsWith(
                        "For the design no budget of the grid below 100\u00a0% suffices, that is, comes within 0.01")
                .contains("(best: 50\u00a0%, error 0.043)")
                .contains("by chance 20\u00a0% suffices on average of ten draws, of which ");
        assertThat(PAGE.texts().get("every-budget"))
                .startsWith("At 5, 10, 20 and 50\u00a0% of the cost chance errs less");
        assertThat(PAGE.texts().get("tasks")).endsWith("5\u00a0%, on MuSR");
        assertThat(PAGE.texts().get("missing-draws")).contains(" at 5\u00a0% did and are left out");
        assertThat(PAGE.texts().get("same-period"))
                .isEqualTo(
                        "Compared with the period it was chosen from, 20\u00a0% suffices: the design errs by 0.023, all"
                                + " models by 0.018, chance by 0.019");
    }

    @Test
    void theMainPageGetsTheSameNumbers() {
        assertThat(DesignFacts.of(RESULT).get("fact-evaluation-design"))
                .contains(PAGE.texts().get("design-error"))
                .contains(PAGE.texts().get("all-error"))
                .endsWith(".");
    }

    @Test
    void everyDesignIsPublishedOnceAndKeepsItsBudget() {
        Table designs = READER.published("boundary-design");
        List<String> costs = column(designs, "cost");
        List<String> budgets = column(designs, "budget");

        assertThat(designs.rows()).hasSize(3 * 12 * 5).doesNotHaveDuplicates();
        for (int i = 0; i < costs.size(); i++) {
            assertThat(Double.parseDouble(costs.get(i))).isLessThanOrEqualTo(Double.parseDouble(budgets.get(i)) + 1e-4);
        }
        assertThat(column(designs, "theta0")).contains("published", "pilot", "none");
        assertThat(column(designs, "dataset")).containsOnly("oll-v2");
    }

    @Test
    void theErrorsPublishedAreThoseOfTheStudyAtThreeDigits() {
        Table errors = READER.published("boundary-design-errors");
        double shown = Double.parseDouble(PAGE.texts().get("design-error"));
        List<Double> found = errors.rows().stream()
                .filter(row -> row.subList(1, 7).stream()
                        .map(cell -> cell.published())
                        .toList()
                        .equals(List.of("all", "all", "balanced", "published", "20", "validation")))
                .filter(row -> row.get(10).published().equals("0.001"))
                .map(row -> Double.parseDouble(row.get(8).published()))
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isCloseTo(shown, within(6e-4));
        assertThat(errors.csv().length()).isLessThan(150_000);
        assertThat(column(errors, "task")).contains("all", "ifeval", "mmlu-pro");
    }

    @Test
    void chartsShowEveryWayToChoose() {
        assertThat(PAGE.figures())
                .extracting(Figure::id)
                .containsExactly("design-coverage", "design-tasks", "design-pinball");
        assertThat(BudgetFigure.drawn(RESULT.designs())).hasSize(6);
        assertThat(PAGE.figures().get(0).title())
                .startsWith("At 20\u00a0% of the cost the balanced design errs by 0.0");
    }

    @Test
    void withoutDesignsThePageSaysWhy() {
        DesignStudy none = new DesignStudy(List.of(), List.of());

        assertThatThrownBy(() -> DesignPage.part(none, RESULT.settings()))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("no period");
        assertThat(DesignFacts.of(none).get("fact-evaluation-design")).contains("cannot be told");
    }
}
