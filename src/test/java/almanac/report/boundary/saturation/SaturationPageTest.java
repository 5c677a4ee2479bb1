package almanac.report.boundary.saturation;

import static almanac.report.PartReader.column;
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

class SaturationPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = SaturationPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final List<RecentDominance> RECENT = RecentDominance.all(RESULT);
    private static final List<TimedTask> TIMED = TimedTask.of(RESULT.sizeTime());

    private static RecentDominance recent(String task) {
        return RECENT.stream()
                .filter(one -> one.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private static TimedTask timed(String task) {
        return TIMED.stream().filter(one -> one.task().equals(task)).findFirst().orElseThrow();
    }

    private static int total(Table table, String name) {
        return column(table, name).stream().mapToInt(Integer::parseInt).sum();
    }

    private static double share(String task) {
        return recent(task).all().dominance().share().orElseThrow();
    }

    @Test
    void overAllMonthsTheSharesAreThoseOfTheReference() {
        assertThat(share("math-lvl-5")).isCloseTo(0.894, within(5e-4));
        assertThat(share("mmlu-pro")).isCloseTo(0.464, within(5e-4));
    }

    @Test
    void theHeadlineIsTheSmallerOfTheTwoSharesOfTheLastTwelveMonths() {
        Estimate least = PAGE.estimates().get(0);

        assertThat(least.id()).isEqualTo("capability-boundary.saturation.least-dominated-share");
        assertThat(least.value())
                .isEqualTo(Math.min(
                        recent("math-lvl-5").share(), recent("mmlu-pro").share()))
                .isBetween(0.5, 0.6);
        assertThat(least.n()).isEqualTo(598);
        assertThat(least.spec()).containsEntry("task", "mmlu-pro").containsEntry("first_month", "2025-01");
        assertThat(recent("mmlu-pro").months()).hasSize(RecentDominance.MONTHS);
    }

    @Test
    void onMmluProTheShareHangsOnModelsOfDoubtfulSize() {
        RecentDominance mmluPro = recent("mmlu-pro");

        assertThat(mmluPro.holder().model().parameters()).isLessThan(13e9);
        assertThat(mmluPro.holder().decides()).isEqualTo(590);
        assertThat(mmluPro.shareWithoutHolder().orElseThrow()).isLessThan(0.5);
        assertThat(mmluPro.shareChecked().orElseThrow()).isCloseTo(0.263, within(1e-3));
        assertThat(PAGE.texts().get("holder")).startsWith("On MMLU-Pro one model of 8.5\u00a0billion parameters, ");
        assertThat(PAGE.texts().get("holder"))
                .contains("the share is 0.488 instead of 0.535")
                .endsWith("without all models whose base is larger than the threshold it is 0.263");
        assertThat(recent("gpqa").shareChecked().orElseThrow()).isCloseTo(0.615, within(1e-3));
        assertThat(PAGE.texts().get("doubtful")).startsWith("Two of the seven rows that they find are copies");
        assertThat(PAGE.texts().get("at-threshold")).startsWith("the 103 models of exactly that size");
        assertThat(PAGE.texts().get("counting"))
                .endsWith("on MATH level 5 and MMLU-Pro; without the models of doubtful size on MATH level 5");
        assertThat(PAGE.texts().get("checked"))
                .startsWith("Seven models count as small though their bases, by our rules, are larger")
                .contains("nothing changes on MATH level 5")
                .contains("157 of 598 (0.263)");
        assertThat(READER.estimate("capability-boundary.saturation.least-dominated-share-sizes-checked")
                        .value())
                .isEqualTo(mmluPro.shareChecked().orElseThrow());
    }

    @Test
    void theBestModelOfOneTaskOnlyIsASmallOne() {
        assertThat(PAGE.texts().get("records"))
                .startsWith(
                        "The best score of all belongs to a large model on five of six tasks, and to a small one on BBH")
                .contains("On BBH it is qingy2024/Benchmaxx-Llama-3.2-1B-Instruct, of 1.24\u00a0billion", "with 0.827")
                .endsWith("without it the best small model has 0.707, less than the 0.759 of the best large one");
    }

    @Test
    void overtakingIsSettledOnMathAndNotOnMmluPro() {
        assertThat(PAGE.texts().get("overtaken"))
                .isEqualTo(
                        "on MATH level 5 in every month with data since May 2024; on MMLU-Pro in seven of the last 12"
                                + " months with data, so that it is not settled there");
    }

    @Test
    void theHeightsAtTheLastDayCarryTheRangeOfTheSplitsAndNoInterval() {
        Estimate math = READER.estimate("capability-boundary.math-lvl-5.attainable-13b-last");
        Estimate mmluPro = READER.estimate("capability-boundary.mmlu-pro.attainable-13b-last");

        assertThat(math.value()).isCloseTo(0.949, within(0.005));
        assertThat(mmluPro.value()).isCloseTo(0.468, within(0.015));
        assertThat(List.of(math, mmluPro)).allSatisfy(one -> {
            assertThat(one.interval()).isEmpty();
            assertThat(one.caveat()).contains("no confidence interval").contains("–");
            assertThat(one.n()).isEqualTo(6276);
        });
        assertThat(PAGE.texts().get("printed-heights"))
                .contains("0.94 on MATH level 5, below", "0.52 on MMLU-Pro, above");
    }

    @Test
    void theHeightOfMathAtTheLastDayRestsOnFewModels() {
        TimedTask math = timed("math-lvl-5");

        assertThat(math.modelsAtEnd()).isEqualTo(15);
        assertThat(math.beforeEnd().median()).isLessThan(math.last().median() - 0.2);
        assertThat(PAGE.texts().get("end-models"))
                .startsWith("15 of 6,276 models are of the last 60 days and carry the end; before");
    }

    @Test
    void everyEstimateIsReadInTheChartThatShowsIt() {
        assertThat(PAGE.readings()).hasSameSizeAs(PAGE.estimates());
        Set<String> figures = Set.copyOf(PAGE.figures().stream().map(Figure::id).toList());
        assertThat(PAGE.readings()).allSatisfy(reading -> assertThat(figures).contains(reading.figure()));
    }

    @Test
    void everyMonthOfEveryTaskIsPublished() {
        Table table = READER.published("boundary-dominance");

        assertThat(table.rows())
                .hasSize(RESULT.dominance().tasks().stream()
                        .mapToInt(task -> task.dominance().months().size())
                        .sum());
        assertThat(column(table, "compared").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(6 * 1151);
        assertThat(column(table, "dataset")).containsOnly("oll-v2");
        assertThat(total(table, "dominated_sizes_checked")).isLessThan(total(table, "dominated"));
        assertThat(PAGE.figures().get(0).title()).endsWith("on six of six tasks, and on five once sizes are checked");
        assertThat(column(table, "frontier")).noneMatch(String::isEmpty);
    }

    @Test
    void monthsWithTooFewModelsHaveNoCorrelation() {
        Table table = READER.published("boundary-monthly");

        assertThat(column(table, "n").stream().mapToInt(Integer::parseInt)).allMatch(n -> n >= 10);
        assertThat(column(table, "scale")).contains("parameters", "compute", "tokens");
        assertThat(column(table, "spearman"))
                .allSatisfy(value -> assertThat(Double.parseDouble(value)).isBetween(-1.0, 1.0));
    }

    @Test
    void everySplitIsPublishedWithItsCertificate() {
        Table table = READER.published("boundary-size-time");

        assertThat(table.rows()).hasSize(30);
        assertThat(column(table, "reason")).containsOnly("");
        assertThat(column(table, "projected_gradient"))
                .allSatisfy(value -> assertThat(Double.parseDouble(value)).isLessThan(1e-3));
        assertThat(table.columns().stream().map(Table.Head::name))
                .contains("score_13b_first", "score_13b_last", "slope_first", "slope_last", "coverage_validation");
    }

    @Test
    void theCurvesEndAtTheHeightsOfTheLastDay() {
        Table curves = READER.published("boundary-size-time-curves");
        List<String> heights = column(curves, "score_13b");

        assertThat(Double.parseDouble(heights.get(heights.size() - 1)))
                .isCloseTo(timed("mmlu-pro").last().median(), within(1e-4));
        assertThat(curves.rows()).hasSize(6 * TimedTask.DATES);
    }

    @Test
    void frontierBenchmarksHaveAFitOrAReason() {
        Table table = READER.published("boundary-frontier");
        List<String> reasons = column(table, "reason");
        List<String> slopes = column(table, "slope");

        assertThat(table.rows()).hasSize(10);
        for (int row = 0; row < reasons.size(); row++) {
            assertThat(slopes.get(row).isEmpty()).isEqualTo(!reasons.get(row).isEmpty());
        }
        assertThat(column(table, "dataset")).containsOnly("epoch");
        assertThat(PAGE.texts().get("published-split"))
                .contains("5.43 thousandths", "5.34 (the paper prints 5.4 and 5.3)");
        assertThat(PAGE.texts().get("frontier-flat")).startsWith("On MATH level 5 with λ 0.001 (a constant 1.000)");
        assertThat(PAGE.texts().get("frontier-verdict"))
                .startsWith("On all three benchmarks compared (GPQA Diamond, ")
                .endsWith("and on the same the middle 95\u00a0% of the splits includes zero");
    }

    @Test
    void theFactNamesBothTasksWithTheirCounts() {
        assertThat(SaturationFacts.of(RESULT).get("fact-saturation"))
                .contains("593 of 598 (0.992)", "nothing changes", "320 of 598 (0.535)", "157 of 598 (0.263)");
    }
}
