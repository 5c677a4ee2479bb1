package almanac.report.boundary.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.page.Calculator;
import almanac.page.CalculatorSeries;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrescriptionPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final List<PrescribedTask> TASKS = PrescribedTask.all(RESULT);
    private static final Part PAGE = PrescriptionPage.part(RESULT);

    private static List<List<String>> rows(Table table) {
        return table.rows().stream()
                .map(cells -> cells.stream().map(cell -> cell.published()).toList())
                .toList();
    }

    private static List<String> row(String... start) {
        return PartReader.row(PAGE.published().get(0), start);
    }

    private static Calculator calculator(String id) {
        return PAGE.calculators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScoreOfOneHalfOnMathematicsNeedsAboutFiveTimesTenToTheTwentyThird() {
        assertThat(PAGE.texts()).containsEntry("headline-task", "MATH level 5").containsEntry("half", "4.9×10²³");
        assertThat(PAGE.texts().get("half-interval")).startsWith("95\u00a0% interval ");
        assertThat(PrescriptionFacts.of(RESULT).get("fact-prescriptions"))
                .startsWith("A score of one half on MATH level 5 needs 4.9×10²³\u00a0FLOP (95\u00a0% interval ")
                .endsWith(", 3,663 rows).");
    }

    @Test
    void everyBudgetWithinTheRowsIsReadBack() {
        Estimate error = PAGE.estimates().get(0);

        assertThat(error.id()).isEqualTo("capability-boundary.prescription.largest-round-trip-error");
        assertThat(error.value()).isLessThan(1e-6);
        assertThat(error.n()).isEqualTo(24);
        assertThat(error.candidates()).isEqualTo(24);
    }

    @Test
    void withoutABudgetThatCountsTheClaimCannotBeTested() {
        assertThat(PrescriptionEstimates.of(List.of(), RESULT)).isEmpty();
        assertThat(PrescriptionEstimates.reading(PrescriptionEstimates.of(List.of(), RESULT))
                        .reason())
                .isEqualTo("few-records");
    }

    @Test
    void thePublishedTableSaysWhereABudgetLies() {
        List<String> within = row("budget-to-score", "math-lvl-5", "all", "1e24");
        List<String> beyond = row("budget-to-score", "math-lvl-5", "all", "1e26");

        assertThat(Double.parseDouble(within.get(4))).isCloseTo(0.5395, within(2e-3));
        assertThat(within.subList(7, 11)).containsExactly("0", "within", "", "oll-v2");
        assertThat(beyond.subList(7, 11)).containsExactly("1", "above", "", "oll-v2");
    }

    @Test
    void aScoreBelowEveryModelIsReachedBelow() {
        List<String> low = rows(PAGE.published().get(0)).stream()
                .filter(cells -> cells.get(0).equals("score-to-budget")
                        && cells.get(1).equals("ifeval")
                        && cells.get(4).equals("0.1"))
                .findFirst()
                .orElseThrow();

        assertThat(low.subList(7, 11)).containsExactly("1", "below", "1", "oll-v2");
        assertThat(low.get(5)).as("lower limit beyond all compute").isEmpty();
    }

    @Test
    void theScoreCalculatorAndTheCurveAgreeBetweenTheKnots() {
        for (PrescribedTask task : TASKS) {
            CalculatorSeries series = BudgetCalculator.series(task);
            BoundaryFit fit = task.fit();
            for (int i = 1; i < series.knots().size(); i++) {
                double middle =
                        (series.knots().get(i - 1).x() + series.knots().get(i).x()) / 2;
                double exact = fit.curve().at(middle / Math.log(10));
                assertThat(series.at(middle).mid()).isCloseTo(exact, within(KnotGrid.READING_ERROR + 1e-5));
            }
        }
    }

    @Test
    void theBudgetCalculatorReadsTheSameCurveBackwards() {
        for (PrescribedTask task : TASKS) {
            CalculatorSeries series = ScoreCalculator.series(task).orElseThrow();
            for (int i = 1; i < series.knots().size(); i++) {
                double middle =
                        (series.knots().get(i - 1).x() + series.knots().get(i).x()) / 2;
                double logFlop = series.at(middle).mid() / Math.log(10);
                assertThat(task.fit().curve().at(logFlop)).as(task.name()).isCloseTo(Math.exp(middle), within(0.001));
            }
        }
    }

    @Test
    void tabulatedScoresAndBudgetsAreReadWithoutALineBetween() {
        for (PrescribedTask task : TASKS) {
            CalculatorSeries budgets = ScoreCalculator.series(task).orElseThrow();
            task.all().needed().stream()
                    .filter(one -> one.needed().score() == 0.5
                            && task.fit().covers(one.needed().logFlop()))
                    .forEach(one -> {
                        double low = Math.max(
                                task.fit().lowest(),
                                one.interval().orElseThrow().low());
                        double high = Math.min(28, one.interval().orElseThrow().high());
                        assertThat(budgets.at(Math.log(0.5)).low()).isCloseTo(low * Math.log(10), within(1e-4));
                        assertThat(budgets.at(Math.log(0.5)).high()).isCloseTo(high * Math.log(10), within(1e-4));
                    });
            assertThat(BudgetCalculator.series(task).at(25 * Math.log(10)).mid())
                    .isCloseTo(task.fit().curve().at(25), within(1e-6));
        }
    }

    @Test
    void theFormsOpenOnMathematicsAndNameShortLimits() {
        assertThat(PAGE.calculators())
                .allSatisfy(one -> assertThat(one.curves().get(0).name()).isEqualTo("MATH level 5"));
        assertThat(ShortLimits.of(2.547e20, 1e26)).isEqualTo(new ShortLimits(2.6e20, 1e26));
        assertThat(ShortLimits.of(0.158, 0.9237)).isEqualTo(new ShortLimits(0.16, 0.92));
        assertThat(ShortLimits.of(0.151, 0.152)).isEqualTo(new ShortLimits(0.151, 0.152));
        assertThat(new ShortLimits(0.6, 0.9).nearest(0.5)).isEqualTo(0.6);
    }

    @Test
    void theSideToWhichIntervalsLeanIsCountedInResamples() {
        assertThat(PAGE.texts().get("lean"))
                .matches(".*, \\d+\u00a0% of the resampled boundaries lie below .* high\\.");
    }

    @Test
    void computeHasTwoDigits() {
        assertThat(PrescriptionWords.flop(StrictMath.log10(4.02e20))).isEqualTo("4.0×10²⁰");
        assertThat(PrescriptionWords.flop(StrictMath.log10(9.97e22))).isEqualTo("1.0×10²³");
    }

    @Test
    void bothCalculatorsOfferAllTasksToTwiceTheSpanAtMost() {
        assertThat(PAGE.calculators())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.series()).hasSize(6));
        assertThat(calculator("attainable-score").curves())
                .allSatisfy(series -> assertThat(
                                series.knots().get(series.knots().size() - 1).x())
                        .isCloseTo(26 * Math.log(10), within(1e-6)));
        assertThat(calculator("needed-compute").curves())
                .allSatisfy(series -> assertThat(series.knots())
                        .allSatisfy(knot -> assertThat(knot.high()).isLessThanOrEqualTo(28 * Math.log(10) + 1e-3)));
    }

    @Test
    void theTablesShowBothPeriods() {
        Table budgets = PAGE.views().get(0);
        Table scores = PAGE.views().get(1);

        assertThat(rows(budgets)).hasSize(12);
        assertThat(rows(budgets).get(0)).startsWith("IFEval", "all rows");
        assertThat(rows(budgets).get(1)).startsWith("IFEval", "January to March 2025");
        assertThat(rows(scores)).anySatisfy(cells -> assertThat(cells).startsWith("MATH level 5", "0.5", "4.9×10²³"));
    }

    @Test
    void withoutBoundariesTheFactSaysWhy() {
        assertThat(PrescriptionFacts.words(List.of()))
                .isEqualTo("No boundary could be fitted, so no budget can be prescribed.");
        assertThat(Map.copyOf(PrescriptionFacts.of(RESULT))).containsOnlyKeys("fact-prescriptions");
    }
}
