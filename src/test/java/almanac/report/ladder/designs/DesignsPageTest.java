package almanac.report.ladder.designs;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.ReferenceFile;
import almanac.report.Settings;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderAnalysis;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RealLadder;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsPageTest {

    private static final LadderResult RESULT = RealLadder.result();
    private static final Part PAGE = DesignsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final List<JsonNode> REFERENCE =
            ReferenceFile.rows(ReferenceFile.read("ladder-averages.json").get("rows"));

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    @Test
    void meanErrorsAgreeWithTheReference() {
        for (JsonNode row : REFERENCE) {
            String target = row.get("target").asText();
            assertThat(READER.estimate("model-ladder.two-step.mean-relative-error-" + target)
                            .value())
                    .isCloseTo(100 * row.get("chained_abs_rel_err").asDouble(), withinPercentage(1e-2));
            assertThat(READER.estimate("model-ladder.flop.mean-relative-error-" + target)
                            .value())
                    .isCloseTo(100 * row.get("flops_chained_abs_rel_err").asDouble(), withinPercentage(1e-2));
            assertThat(READER.estimate("model-ladder.c4.mean-relative-error-" + target)
                            .value())
                    .isCloseTo(
                            100
                                    * row.get("c4_chained_abs_rel_err_default_start")
                                            .asDouble(),
                            withinPercentage(0.1));
        }
    }

    @Test
    void theBetterRivalIsComputeAloneByTheReferenceToo() {
        double excess = 0;
        for (JsonNode row : REFERENCE) {
            excess += 50
                    * (row.get("flops_chained_abs_rel_err").asDouble()
                            - row.get("chained_abs_rel_err").asDouble());
        }

        Estimate ours = READER.estimate("model-ladder.rivals.smallest-excess-error");
        assertThat(ours.value()).isNegative().isCloseTo(excess, withinPercentage(0.1));
        assertThat(ours.n()).isEqualTo(16);
        assertThat(ours.unit()).isEqualTo("percentage points");
        assertThat(ours.interval().orElseThrow().contains(0)).isTrue();
        assertThat(PAGE.estimates().get(0)).isEqualTo(ours);
        assertThat(PAGE.texts()).containsEntry("rival", "compute alone");
        assertThat(ours.shownWithUnit()).isEqualTo("−0.8\u00a0percentage points");
    }

    @Test
    void allDesignsAreComparedOnOneOutcome() {
        for (LadderTask task : LadderTask.headlines()) {
            for (LadderTarget target : LadderTarget.values()) {
                assertThat(RESULT.designs().stream()
                                .filter(fit -> fit.task() == task && fit.variant() != LadderVariant.MULTIPLE_CHOICE)
                                .flatMap(fit -> fit.forecast(target).stream())
                                .map(Forecast::actualAccuracy)
                                .distinct())
                        .as("%s %s", task, target)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theMeanOverBothTargetsIsTheMeanOfTheirMeans() {
        double both =
                READER.estimate("model-ladder.single-step.mean-relative-error").value();
        double seven = READER.estimate("model-ladder.single-step.mean-relative-error-7b-4t")
                .value();
        double thirteen = READER.estimate("model-ladder.single-step.mean-relative-error-13b-5t")
                .value();

        assertThat(both).isCloseTo((seven + thirteen) / 2, withinPercentage(1e-9));
        assertThat(READER.estimate("model-ladder.single-step.mean-relative-error-7b-4t")
                        .n())
                .isEqualTo(8);
    }

    @Test
    void everyDesignOfEveryTargetHasAnEstimateWithItsReasonForNoInterval() {
        assertThat(PAGE.estimates())
                .hasSize(1 + 8 + 23)
                .extracting(Estimate::id)
                .doesNotHaveDuplicates();
        assertThat(PAGE.estimates().subList(1, 32))
                .allSatisfy(estimate -> assertThat(estimate.caveat()).startsWith("a measured error"));
    }

    @Test
    void theClaimOnSimpleRivalsIsJudgedByTheSmallestExcess() {
        assertThat(PAGE.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.answers()).isEqualTo("model-ladder.rivals.smallest-excess-error");
            assertThat(reading.until()).isEmpty();
            assertThat(reading.figure()).isEqualTo("ladder-designs");
        });
    }

    @Test
    void theTitleNamesTheBestDesignOfEachTarget() {
        assertThat(READER.figure("ladder-designs").title())
                .isEqualTo("Lowest mean error: C4 loss for 7B-4T, compute alone for 13B-5T, compute alone for"
                        + " 3.2B-10xC; nowhere the recommended two steps");
        assertThat(READER.figure("ladder-designs").wide().html().markup())
                .contains("Direct power law", "least, 3.0\u00a0%")
                .doesNotContain("Letter format");
    }

    @Test
    void mostDifferencesToTheTwoStepsCannotBeTold() {
        List<DesignGap> gaps = DesignGap.all(RESULT);
        long told = gaps.stream()
                .filter(gap -> gap.gap().filter(PairedGap::isTold).isPresent())
                .count();

        assertThat(gaps).hasSize(23);
        assertThat(gaps.stream().filter(gap -> gap.gap().isPresent())).hasSize(18);
        assertThat(told).isLessThan(6);
        assertThat(READER.figure("ladder-design-gaps").title())
                .isEqualTo((18 - told) + " of 18 differences to the two steps cannot be told from zero");
    }

    @Test
    void winsOfATargetAddUpToItsTasks() {
        for (LadderTarget target : LadderTarget.values()) {
            long wins = DesignGap.all(RESULT).stream()
                    .filter(gap -> gap.target() == target)
                    .flatMap(gap -> gap.wins().stream())
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(wins).isEqualTo(8);
        }
    }

    @Test
    void thePublishedDesignsHaveTheirColumnsAndDifferences() {
        Table designs = READER.published("ladder-designs");

        assertThat(names(designs))
                .startsWith(
                        "target",
                        "variant",
                        "tasks",
                        "mean_rel_error",
                        "mean_abs_error_points",
                        "step1_rel_error",
                        "step2_rel_error",
                        "difference",
                        "low",
                        "high",
                        "wins",
                        "dataset");
        assertThat(designs.rows()).hasSize(23);
        int c4 = column(designs, "variant").indexOf("c4");
        double two = Double.parseDouble(column(designs, "mean_rel_error").get(0));
        double own = Double.parseDouble(column(designs, "mean_rel_error").get(c4));
        assertThat(column(designs, "variant").get(0)).isEqualTo("two-step");
        assertThat(Double.parseDouble(column(designs, "difference").get(c4)))
                .isCloseTo(own - two, withinPercentage(1e-6));
        int letters = column(designs, "variant").indexOf("multiple-choice");
        assertThat(column(designs, "difference").get(letters)).isEmpty();
        assertThat(column(designs, "wins").get(letters)).isEmpty();
    }

    @Test
    void everyCombinationOfChoicesIsPublishedByTaskAndTarget() {
        Table specifications = READER.published("ladder-specifications");

        assertThat(names(specifications))
                .containsExactly(
                        "task",
                        "target",
                        "window",
                        "dropped",
                        "feature",
                        "form",
                        "predicted_accuracy",
                        "actual_accuracy",
                        "abs_error_points",
                        "rel_error",
                        "dataset");
        assertThat(specifications.rows())
                .hasSize(RESULT.specifications().size())
                .hasSize(54 * 11 * 3);
    }

    @Test
    void theHeadlineAmongTheChoicesIsThePublishedForecast() {
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            List<SpecificationError> errors = SpecificationError.all(RESULT, target);
            double headline = errors.stream()
                    .filter(SpecificationError::isHeadline)
                    .mapToDouble(SpecificationError::points)
                    .sum();
            double published =
                    RESULT.average(target, LadderVariant.TWO_STEP).orElseThrow().points();

            assertThat(errors)
                    .hasSize(54)
                    .allSatisfy(error -> assertThat(error.tasks()).isEqualTo(8));
            assertThat(headline).isCloseTo(published, withinPercentage(0.1));
            String drawing = READER.figure("ladder-specifications-" + target.id())
                    .wide()
                    .html()
                    .markup();
            assertThat(drawing).contains(target == LadderTarget.SEVEN_B ? "published 3.8" : "published 4.2");
        }
    }

    @Test
    void theFeatureMovesTheErrorMost() {
        SpecificationRange range = SpecificationRange.of(SpecificationError.all(RESULT, LadderTarget.SEVEN_B));

        assertThat(range.driver()).isEqualTo("the feature");
        assertThat(range.driverBest().name()).isEqualTo("C4 loss");
        assertThat(range.driverWorst().name()).isEqualTo("cross-entropy");
        assertThat(range.lowest()).isLessThan(range.median());
        assertThat(range.highest()).isGreaterThan(range.driverWorst().median());
    }

    @Test
    void theBestDesignOfATaskStandsInWords() {
        Table errors = READER.view("ladder-design-errors-7b-4t");

        assertThat(errors.rows()).hasSize(8);
        int mmlu = column(errors, "task").indexOf("MMLU");
        int challenge = column(errors, "task").indexOf("ARC-Challenge");
        assertThat(column(errors, "best").get(mmlu)).isEqualTo("two steps");
        assertThat(column(errors, "best").get(challenge)).isEqualTo("C4 loss");
    }

    @Test
    void c4LossIsTooLowOnceForAllTasks() {
        assertThat(PAGE.texts())
                .containsEntry("c4-first-step", "−2.0\u00a0% for 7B-4T and −3.8\u00a0% for 13B-5T")
                .containsEntry("c4-too-high", "six of eight for 7B-4T and seven of eight for 13B-5T")
                .containsEntry("c4-cancelling", "ARC-Challenge and ARC-Easy");
    }

    @Test
    void withoutBothPublishedTargetsThePageSaysSo(@TempDir Path folder) {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        LadderResult result = LadderAnalysis.run(tiny, new Settings(tiny.newestRetrieval(), 20, 1));

        assertThat(DesignGap.all(result)).isNotEmpty();
        assertThatThrownBy(() -> DesignsPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("the target 13B-5T has not been measured");
    }
}
