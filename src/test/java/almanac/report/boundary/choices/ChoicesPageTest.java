package almanac.report.boundary.choices;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.choice.KeyedBoundary;
import almanac.boundary.sensitivity.LossChoice;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.ChoiceStudy;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final ChoiceFindings FOUND = ChoiceFindings.of(RESULT);
    private static final Part PAGE = ChoicesPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    /** The value in one column of the first row that has some other values. */
    private static String value(Table table, String name, List<String> start) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).subList(0, start.size()).stream()
                        .map(cell -> cell.published())
                        .toList()
                        .equals(start))
                .mapToObj(i -> column(table, name).get(i))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeadlineNamesTheTaskWhoseScoresLieFurthestApart() {
        assertThat(PAGE.texts())
                .containsEntry("focus", "MATH level 5")
                .containsEntry("focus-score", "0.539")
                .containsEntry("focus-range", "0.490 to 0.570")
                .containsEntry("all", "136")
                .containsEntry("at-level", "34");
        assertThat(PAGE.texts().get("near-words"))
                .isEqualTo("24 of 34 (71\u00a0%) in MATH level 5, and 165 of 170 (97\u00a0%) in the five other tasks");
        assertThat(PAGE.texts().get("sample"))
                .startsWith("3,663 rows")
                .endsWith("the 3,237 with a known day uploaded until March 2025");
    }

    @Test
    void theLevelIsToldApartFromTheOtherChoices() {
        assertThat(PAGE.texts().get("level-share"))
                .startsWith("Among the levels 0.9, 0.95, 0.98 and 0.99, the level carries 80 to 98\u00a0%");
        assertThat(PAGE.texts().get("decides"))
                .contains("choice of rows carries 93\u00a0%")
                .contains("0.499 (before 2025)")
                .endsWith("0.563 (last period)");
    }

    @Test
    void theBoundaryLiesHigherThanItsLevelStates() {
        assertThat(PAGE.texts().get("above-all"))
                .isEqualTo("from 0.3\u00a0% of the rows (GPQA) to 1.7\u00a0% (MATH level 5)");
        assertThat(PAGE.texts().get("above-by-kappa")).isEqualTo("0.5\u00a0% with κ 50 and 2.0\u00a0% with κ 1000");
        assertThat(PAGE.texts().get("sharper")).contains("−0.039 (GPQA)").contains("−0.008 (MATH level 5)");
    }

    @Test
    void theSharesAboveAreCountedOnTheRowsFitted() {
        Estimate above = READER.estimate("capability-boundary.choices.gpqa-share-above");

        assertThat(above.value() * above.n()).isCloseTo(Math.rint(above.value() * above.n()), within(1e-6));
        assertThat(above.n()).isEqualTo(3663);
    }

    @Test
    void aBoundOnAChangeIsNeverBelowIt() {
        assertThat(ChoiceWords.atMost(0.00929)).isEqualTo("0.010");
        assertThat(PAGE.texts().get("left-out"))
                .startsWith("Without qwen2.5, 24\u00a0% of the rows, the score in MATH level 5 changes by −0.038")
                .endsWith("no family moves another task by more than 0.010");
    }

    @Test
    void halvesOfThePeriodsMostlyChooseAnotherPair() {
        assertThat(PAGE.texts().get("picks"))
                .isEqualTo("Of 90 choices made on halves of the periods, 38 fall on κ 50 with λ 0.0001 and 16 on the"
                        + " paper’s pair");
        Table grid = READER.view("choices-kappa-lambda");
        assertThat(column(grid, "picks").stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(90);
        assertThat(grid.rows()).hasSize(LossChoice.GRID.size());
        assertThat(value(grid, "change", List.of("50", "0.001"))).isEqualTo("0.000");
    }

    @Test
    void everySpecificationIsPublishedOnceAndSmall() {
        Table specifications = READER.published("boundary-specifications");

        assertThat(specifications.rows()).hasSize(816).doesNotHaveDuplicates();
        assertThat(specifications.csv().length()).isLessThan(70_000);
        assertThat(column(specifications, "dataset")).containsOnly("oll-v2");
        assertThat(value(
                        specifications,
                        "attainable_1e24",
                        List.of("math-lvl-5", "0.98", "sigmoid", "all", "as-assigned")))
                .isEqualTo("0.5395");
    }

    @Test
    void everyLossIsPublishedWithTheTimesItWasChosen() {
        Table losses = READER.published("boundary-sensitivity");

        assertThat(losses.columns().stream().map(Table.Head::name).limit(11).toList())
                .containsExactly(
                        "task",
                        "split",
                        "kappa",
                        "lambda",
                        "objective",
                        "pinball_train",
                        "pinball_validation",
                        "signed_macro",
                        "abs_macro",
                        "attainable_1e24",
                        "dataset");
        assertThat(losses.rows()).hasSize(6 * 3 * 20).doesNotHaveDuplicates();
        assertThat(column(losses, "picks").stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(90);
    }

    @Test
    void thePublishedInfluencesHoldEveryUnitThatMatters() {
        Table influences = READER.published("boundary-influence");
        List<String> rows = column(influences, "n");
        List<String> changes = column(influences, "change");

        assertThat(IntStream.range(0, rows.size()))
                .allMatch(i ->
                        Integer.parseInt(rows.get(i)) >= 10 || Math.abs(Double.parseDouble(changes.get(i))) >= 0.0009);
        assertThat(value(influences, "change", List.of("math-lvl-5", "family", "qwen2.5")))
                .isEqualTo("-0.03792");
        assertThat(influences.csv().length()).isLessThan(60_000);
    }

    @Test
    void aHigherLevelNeverAllowsLess() {
        Table levels = READER.published("boundary-levels");
        List<Double> scores =
                column(levels, "attainable_1e24").stream().map(Double::valueOf).toList();
        int perTask = KeyedBoundary.LEVELS.size();

        assertThat(scores).hasSize(6 * perTask);
        assertThat(IntStream.range(0, scores.size()).filter(i -> i % perTask > 0))
                .allMatch(i -> scores.get(i) > scores.get(i - 1));
    }

    @Test
    void chartsSayWhatTheyFind() {
        assertThat(PAGE.figures())
                .extracting(Figure::id)
                .containsExactly(
                        "choices-curve",
                        "choices-spread",
                        "choices-levels",
                        "choices-influence",
                        "choices-above",
                        "choices-loss");
        assertThat(PAGE.figures().get(0).title())
                .isEqualTo(
                        "MATH level 5, from 0.490 to 0.570: 24 of 34 choices give a score within 0.02 of the headline");
        assertThat(PAGE.figures().get(4).title()).contains("2\u00a0% lie above").contains("0.5\u00a0% do");
    }

    @Test
    void titlesNameTheChoicesThatGoFurthest() {
        assertThat(PAGE.figures().get(1).title())
                .startsWith("In 6 of 6 tasks some choice leaves the interval of the headline, furthest ");
        assertThat(PAGE.figures().get(5).title())
                .isEqualTo("From κ 20 to κ 1000 the score changes by up to −0.141 (GPQA); λ moves it by up to 0.019"
                        + " (MMLU-Pro) at κ 50 and 0.041 (MMLU-Pro) at κ 1000");
    }

    @Test
    void estimatorAndRowsCarrySomeOfTheVarianceOnlyTogether() {
        Table shares = READER.view("choices-shares");

        assertThat(column(shares, "estimator-with-rows"))
                .contains("46\u00a0%", "35\u00a0%", "30\u00a0%", "25\u00a0%", "21\u00a0%");
    }

    @Test
    void theMainPageGetsTheSameNumbers() {
        assertThat(ChoicesFacts.of(RESULT).get("fact-choices"))
                .contains(PAGE.texts().get("near-words"))
                .contains(PAGE.texts().get("focus-range"))
                .endsWith(".");
    }

    @Test
    void withoutBoundariesThePageSaysWhy() {
        ChoiceStudy none = new ChoiceStudy(List.of(), List.of(), List.of());

        assertThat(ChoiceFindings.shortage(none, List.of()))
                .hasValueSatisfying(why -> assertThat(why).contains("no task"));
        assertThat(ChoiceFindings.shortage(RESULT.choices(), List.of()))
                .hasValueSatisfying(why -> assertThat(why).contains("no period"));
        assertThat(ChoiceFindings.shortage(RESULT.choices(), RESULT.sensitivity()))
                .isEmpty();
    }

    @Test
    void oneTaskAloneStillMakesAPage() {
        ChoiceFindings one = new ChoiceFindings(
                RESULT,
                FOUND.curves().stream()
                        .filter(curve -> curve.task().equals("gpqa"))
                        .toList(),
                List.of(),
                List.of(),
                FOUND.sensitivity().subList(0, 1));

        assertThat(ChoicesTexts.of(one).get("near-words")).isEqualTo("33 of 34 (97\u00a0%) in GPQA");
        assertThat(ChoicesTexts.of(one).get("left-out")).startsWith("Without any one family");
        assertThat(ChoicesTexts.of(one).get("above-all")).isEqualTo("no task tells");
        assertThat(LevelTable.view(one).rows()).hasSize(1);
    }
}
