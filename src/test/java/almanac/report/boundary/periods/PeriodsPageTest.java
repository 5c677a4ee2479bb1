package almanac.report.boundary.periods;

import static almanac.report.PartReader.column;
import static almanac.report.PartReader.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodsPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = PeriodsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void theClaimsAreAnsweredByCountsOfTasks() {
        assertThat(READER.estimate(PeriodEstimates.STABLE).value()).isEqualTo(4);
        assertThat(READER.estimate(PeriodEstimates.BELOW).value()).isEqualTo(5);
        assertThat(READER.estimate(PeriodEstimates.BELOW).n()).isEqualTo(6);
        assertThat(PAGE.readings())
                .extracting(reading -> reading.figure())
                .containsExactly("boundary-coverage", "boundary-drift");
        assertThat(PAGE.readings()).allMatch(reading -> reading.estimate().isPresent());
    }

    @Test
    void theLargestChangeComesFirstAndHasItsRows() {
        Estimate headline = PAGE.estimates().get(0);

        assertThat(headline.id()).isEqualTo("capability-boundary.drift.math-lvl-5-change");
        assertThat(headline.value()).isCloseTo(0.252, within(6e-3));
        assertThat(headline.n()).isEqualTo(613 + 1245);
        assertThat(headline.interval().orElseThrow().low()).isGreaterThan(0.05);
        assertThat(PAGE.texts().get("headline"))
                .startsWith("With 10²³\u00a0FLOP of pretraining, the attainable score rose by 0.25")
                .contains(" on IFEval (95\u00a0% interval ", "(613 and 1,245 models", "; on the other four tasks it");
    }

    @Test
    void thePaperIsContradictedByIfevalAlone() {
        assertThat(PAGE.texts().get("paper"))
                .endsWith("MATH level 5 rises by more than 0.05, but IFEval changes by more than that too");
        assertThat(PAGE.texts().get("peaks"))
                .startsWith("IFEval stood highest in P3, at 0.789")
                .doesNotContain("MATH");
        assertThat(PAGE.texts().get("shared")).contains("19 base models", "474 and 725 models");
    }

    @Test
    void fewResamplesCannotTellChangesFromNoneAndThePageSaysTheFloor() {
        assertThat(PAGE.texts().get("told")).contains("no change can be told from none with 40 resamples");
        assertThat(PAGE.texts().get("floor")).contains("below 0.049 before", "0.293 after");
    }

    @Test
    void allPrintedErrorsAndRegretsAreOurs() {
        assertThat(PAGE.texts().get("coverage-agreement")).isEqualTo("12 of 12");
        assertThat(PAGE.texts().get("regret-agreement")).isEqualTo("6 of 6");
        assertThat(PublishedPeriods.agree(1.994, 1.99)).isTrue();
        assertThat(PublishedPeriods.agree(-1.031, -1.04)).isFalse();
    }

    @Test
    void coverageIsJudgedFromOneSideAndSaysSo() {
        assertThat(PAGE.texts().get("coverage"))
                .contains(
                        "below two percentage points on five of six tasks (MATH level 5 by 0.03 points; four and four"
                                + " with other bins of compute)",
                        "IFEval errs by 2.33 points",
                        "four of six");
        assertThat(PAGE.texts().get("nearest")).contains("MATH level 5").endsWith("at 1.97");
        assertThat(PAGE.texts().get("ceiling")).isEqualTo("+2.00");
        assertThat(PAGE.texts().get("ceiling-reached"))
                .isEqualTo("13 of 18 errors are above zero, and one is as large as an error above zero can be");
        assertThat(PAGE.texts().get("bin-by-bin")).isEqualTo("four of six");
        assertThat(PAGE.texts().get("other-binnings")).isEqualTo("four and four");
        assertThat(PAGE.texts().get("cumulative")).contains("MATH level 5 in P4 from −1.84 to −7.22 points");
    }

    @Test
    void coverageOfTheirOwnModelsStandsBesideThatOfLaterOnes() {
        Table steps = READER.view("period-coverage");

        assertThat(row(steps, "P1, its own models").get(1)).isEqualTo("+1.50");
        assertThat(row(steps, "P1 to P2").get(1)).isEqualTo("−4.00");
        assertThat(PAGE.texts().get("within"))
                .startsWith(
                        "On the models that they were fitted to, 18 of 18 boundaries already have an error above zero")
                .contains("on IFEval from P1 to P2, where the error itself is −4.00");
        assertThat(PAGE.texts()).containsEntry("undated", "426 rows with compute have no date and stand in no period");
    }

    @Test
    void everySplitIsPublishedInEveryBinning() {
        Table validation = READER.published("boundary-validation");

        assertThat(validation.rows()).hasSize(9 * 6 * 4).doesNotHaveDuplicates();
        assertThat(validation.columns().stream().map(Table.Head::name).limit(11))
                .containsExactly(
                        "task",
                        "scheme",
                        "split",
                        "set",
                        "binning",
                        "signed_macro",
                        "abs_macro",
                        "signed_micro",
                        "abs_micro",
                        "n",
                        "dataset");
        List<String> first = row(validation, "ifeval", "single", "k1", "validation", "train-overlap");
        assertThat(first.get(5)).isEqualTo("-0.04001");
        assertThat(first.get(9)).isEqualTo("474");
        assertThat(row(validation, "ifeval", "single", "k4", "validation", "test-fixed")
                        .subList(9, 11))
                .containsExactly("1238", "new-models");
        assertThat(row(validation, "ifeval", "single", "k4", "train", "train-edges")
                        .subList(9, 11))
                .containsExactly("1245", "oll-v2");
        assertThat(column(validation, "reason")).containsOnly("");
    }

    @Test
    void theYearSplitRepeatsTheLastPooledStep() {
        Table validation = READER.published("boundary-validation");

        for (String task : RESULT.second().tasks()) {
            List<String> pooled = row(validation, task, "cumulative", "k3", "validation", "train-overlap");
            List<String> year = row(validation, task, "year", "year-2025", "validation", "train-overlap");
            assertThat(year.subList(5, year.size())).isEqualTo(pooled.subList(5, pooled.size()));
        }
    }

    @Test
    void regretsAreMeansOfTheirBins() {
        Table regrets = READER.published("boundary-regret");
        Table bins = READER.published("boundary-regret-bins");
        List<String> first = row(regrets, "math-lvl-5", "k1");
        double mean = bins.rows().stream()
                .filter(row -> row.get(0).published().equals("math-lvl-5"))
                .filter(row -> row.get(1).published().equals("k1"))
                .mapToDouble(row -> Double.parseDouble(row.get(6).published()))
                .average()
                .orElseThrow();

        assertThat(regrets.rows()).hasSize(18);
        assertThat(Double.parseDouble(first.get(2))).isCloseTo(1.99e-3, within(5e-6));
        assertThat(mean).isCloseTo(Double.parseDouble(first.get(2)), within(1e-6));
        assertThat(column(regrets, "dataset")).containsOnly("oll-v2");
    }

    @Test
    void everyPeriodAndEveryChangeOfATaskIsPublished() {
        Table drift = READER.published("boundary-drift");

        assertThat(drift.rows()).hasSize(6 * (3 + 5 * 2));
        assertThat(Set.copyOf(column(drift, "quantity")))
                .containsExactlyInAnyOrder(
                        "change-1e23",
                        "change-1e23-shared-bases",
                        "slope-1e23-per-quarter",
                        "attainable-1e23",
                        "attainable-1e24");
        assertThat(Set.copyOf(column(drift, "dataset"))).containsExactlyInAnyOrder("oll-v2", "new-models");
        assertThat(Set.copyOf(column(drift, "replicates"))).containsOnly("40");
    }

    @Test
    void chartsAndTheMainPageTellTheSameFinding() {
        assertThat(PAGE.figures())
                .extracting(Figure::id)
                .containsExactly("boundary-periods", "boundary-drift", "boundary-coverage", "boundary-regret");
        assertThat(PAGE.figures().get(1).title())
                .matches(
                        "MATH level 5 \\+0\\.25\\d and IFEval \\+0\\.0\\d+; the other four tasks changed by at most 0\\.01\\d");
        assertThat(PeriodsFacts.of(RESULT).get("fact-periods"))
                .startsWith(PAGE.texts().get("headline"))
                .contains(". The boundary of a period covers the models of the next one to within two points")
                .endsWith(" with other bins of compute).");
    }
}
