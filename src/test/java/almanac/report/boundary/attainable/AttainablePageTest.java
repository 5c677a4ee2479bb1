package almanac.report.boundary.attainable;

import static almanac.report.PartReader.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.PublishedAttainable;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AttainablePageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = AttainablePage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void theHeadlineIsMathematicsWithItsIntervalAndItsRows() {
        Estimate headline = PAGE.estimates().get(0);

        assertThat(headline.id()).isEqualTo("capability-boundary.math-lvl-5.attainable-1e24");
        assertThat(headline.value()).isCloseTo(0.5395, within(2e-3));
        assertThat(headline.interval()).hasValueSatisfying(range -> {
            assertThat(range.low()).isLessThan(0.5);
            assertThat(range.high()).isGreaterThan(0.55);
        });
        assertThat(headline.n()).isEqualTo(3_663);
        assertThat(headline.candidates()).isEqualTo(4_576);
        assertThat(headline.caveat()).contains("147 base families").contains("21 %");
    }

    @Test
    void allSixScoresOfTheFirstTableAreMetAtThePrintedDigits() {
        assertThat(PAGE.texts().get("table-one"))
                .isEqualTo(
                        "All six scores that Zhang et al. 2026 print for 10²⁴\u00a0FLOP are met to the third digit.");
        assertThat(PAGE.estimates()).hasSize(6);
        assertThat(PAGE.readings())
                .hasSize(6)
                .allSatisfy(reading -> assertThat(reading.estimate()).isPresent());
    }

    @Test
    void theRowsWithoutADateAreCountedAndEveryPageHasItsFact() {
        assertThat(PAGE.texts().get("last-upload")).isEqualTo("uploaded until March 2025, 426 without a date");
        assertThat(PAGE.texts()).containsKeys("fact-other-boards", "fact-skills");
    }

    @Test
    void aScoreThatIsNotMetIsNamedWithBothNumbers() {
        TaskAttainable math = TaskAttainable.headline(TaskAttainable.all(RESULT));
        TaskAttainable off = new TaskAttainable(math.boundary(), OptionalDouble.of(0.6));

        assertThat(AttainableTexts.of(List.of(off), RESULT).get("table-one"))
                .contains("not MATH level 5 (0.539 for 0.600)");
        assertThat(off.isInside()).isFalse();
    }

    @Test
    void thePaperMayPrintNothing() {
        TaskAttainable math = TaskAttainable.headline(TaskAttainable.all(RESULT));
        TaskAttainable alone = new TaskAttainable(math.boundary(), new PublishedAttainable(Map.of()).of("math-lvl-5"));

        assertThat(AttainableTexts.of(List.of(alone), RESULT))
                .containsEntry(
                        "table-one",
                        "No attainable scores of Zhang et al. 2026 are listed, so nothing stands beside these.");
        assertThat(AttainableCard.of(alone, PAGE.estimates().get(0))).isEmpty();
    }

    @Test
    void thePublishedFitsHoldEverySampleBothGroupsSizeAndLevels() {
        Table fits = READER.published("boundary-fits");

        assertThat(fits.rows().stream().filter(cells -> cells.get(0).published().equals("bbh")))
                .extracting(
                        cells -> cells.get(1).published() + " " + cells.get(2).published() + " "
                                + cells.get(3).published() + " " + cells.get(4).published())
                .containsExactly(
                        "all all compute 0.98",
                        "p1 all compute 0.98",
                        "p2 all compute 0.98",
                        "p3 all compute 0.98",
                        "p4 all compute 0.98",
                        "p1-p2 all compute 0.98",
                        "p1-p3 all compute 0.98",
                        "pre-2025 all compute 0.98",
                        "2025 all compute 0.98",
                        "p5 all compute 0.98",
                        "p5-seen all compute 0.98",
                        "all pretrained compute 0.98",
                        "all post-trained compute 0.98",
                        "all all size 0.98",
                        "all all compute 0.5",
                        "all all compute 0.9",
                        "all all compute 0.95",
                        "all all compute 0.99");
        assertThat(fits.columns().stream().map(column -> column.name()))
                .startsWith(
                        "task",
                        "sample",
                        "group",
                        "axis",
                        "tau",
                        "n",
                        "y0",
                        "span",
                        "midpoint",
                        "slope",
                        "objective",
                        "smoothed_pinball",
                        "pinball",
                        "coverage",
                        "attainable_1e22",
                        "attainable_1e22_low",
                        "attainable_1e22_high",
                        "attainable_1e23")
                .endsWith(
                        "attainable_1e26_high",
                        "dataset",
                        "projected_gradient",
                        "families",
                        "largest_family_share",
                        "replicates",
                        "seed");
    }

    @Test
    void aScoreOutsideTheRowsFittedIsEmptyInThePublishedTable() {
        Table fits = READER.published("boundary-fits");
        List<String> names =
                fits.columns().stream().map(column -> column.name()).toList();
        List<String> newest = row(fits, "math-lvl-5", "p4", "all");

        assertThat(newest.get(names.indexOf("attainable_1e24"))).startsWith("0.56");
        assertThat(newest.get(names.indexOf("attainable_1e24_low"))).isNotEmpty();
        assertThat(newest.get(names.indexOf("attainable_1e25"))).isEmpty();
        assertThat(newest.get(names.indexOf("attainable_1e25_high"))).isEmpty();
    }

    @Test
    void aGroupThatWasNotResampledHasNoLimits() {
        Table fits = READER.published("boundary-fits");
        List<String> names =
                fits.columns().stream().map(column -> column.name()).toList();
        List<String> pretrained = row(fits, "bbh", "all", "pretrained");

        assertThat(pretrained.get(names.indexOf("n"))).isEqualTo("87");
        assertThat(pretrained.get(names.indexOf("attainable_1e24"))).isNotEmpty();
        assertThat(pretrained.get(names.indexOf("attainable_1e24_low"))).isEmpty();
        assertThat(pretrained.get(names.indexOf("replicates"))).isEmpty();
    }

    @Test
    void budgetsBeyondTheModelsEvaluatedAreMarked() {
        List<String> math = row(READER.view("boundary-attainable"), "MATH level 5");

        assertThat(math.get(4)).isEqualTo("0.539");
        assertThat(math.get(5)).startsWith("0.661").doesNotContain("†");
        assertThat(math.get(6)).startsWith("0.764").endsWith("†");
    }

    @Test
    void theBoundsThatACurveRestsOnAreNamed() {
        List<String> gpqa = row(READER.view("boundary-constants"), "GPQA");

        assertThat(gpqa.get(5)).isEqualTo("floor at zero, midpoint at the most compute");
        assertThat(PAGE.texts().get("bounds"))
                .isEqualTo(
                        "The floor rests on zero on six, the ceiling on one on five, the midpoint at the most compute"
                                + " on one of six tasks.");
    }

    @Test
    void fewerRowsThanAFiftiethLieAbove() {
        assertThat(PAGE.texts()).containsEntry("above-wanted", "2\u00a0%");
        assertThat(PAGE.texts().get("above")).endsWith("1.69\u00a0% on MATH level 5");
    }

    @Test
    void everyClaimIsReadInTheChartOfTheTasks() {
        assertThat(PAGE.readings()).extracting(Reading::figure).containsOnly("boundary-tasks");
    }
}
