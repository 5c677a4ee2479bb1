package almanac.report.boundary.skills;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.multiskill.DoubtfulRows;
import almanac.boundary.multiskill.FrontierEstimator;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.stats.PrincipalComponents.Preparation;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SkillsPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = SkillsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final Frontiers SURE =
            Frontiers.of(RESULT.skills().several(), DoubtfulRows.LEFT_OUT).orElseThrow();
    private static final Frontiers ALL =
            Frontiers.of(RESULT.skills().several(), DoubtfulRows.KEPT).orElseThrow();

    @Test
    void theFirstShareOfTheVarianceIsNotThatOfTheDigest() {
        Estimate share = PAGE.estimates().get(0);

        assertThat(share.id()).isEqualTo("capability-boundary.latent.first-share");
        assertThat(share.unit()).isEqualTo("percent");
        assertThat(share.value()).isCloseTo(72.95, within(0.01));
        assertThat(share.n()).isEqualTo(3663);
        assertThat(share.interval().orElseThrow().contains(share.value())).isTrue();
        assertThat(share.interval().orElseThrow().contains(SkillTexts.DIGEST_PERCENT))
                .isFalse();
        assertThat(PAGE.texts().get("digest"))
                .isEqualTo(
                        "only the share of the second moment about zero comes near it, 96\u00a0%, and that is no share"
                                + " of variance");
    }

    @Test
    void sharesOfThePeriodsAreThoseOfTheReference() {
        List<Double> shares = RESULT.skills().shares().stream()
                .map(sample -> sample.shares()
                        .orElseThrow()
                        .in(Preparation.STANDARDISED)
                        .get(0)
                        .share())
                .toList();

        assertThat(shares.get(1)).isCloseTo(0.67, within(0.005));
        assertThat(shares.get(2)).isCloseTo(0.67, within(0.005));
        assertThat(shares.get(3)).isCloseTo(0.77, within(0.005));
        assertThat(shares.get(4)).isCloseTo(0.75, within(0.005));
        SkillShares all = RESULT.skills().shares().get(0).shares().orElseThrow();
        assertThat(all.clusters()).isEqualTo(147);
        assertThat(all.largestCluster()).isCloseTo(0.21, within(0.01));
    }

    @Test
    void everyComponentOfEverySampleIsPublishedAndItsWeightsHaveLengthOne() {
        Table table = READER.published("boundary-pca");

        assertThat(table.columns().stream().map(Table.Head::name).limit(13))
                .containsExactly(
                        "sample",
                        "preparation",
                        "component",
                        "share",
                        "low",
                        "high",
                        "ifeval",
                        "bbh",
                        "math_lvl_5",
                        "gpqa",
                        "musr",
                        "mmlu_pro",
                        "dataset");
        assertThat(table.rows()).hasSize(5 * 3 * 6);
        assertThat(table.rows()).allSatisfy(row -> {
            double squares = row.subList(6, 12).stream()
                    .mapToDouble(cell -> Double.parseDouble(cell.published()))
                    .map(weight -> weight * weight)
                    .sum();
            assertThat(squares).isCloseTo(1, within(2e-3));
        });
    }

    @Test
    void aMeanOfTheScoresIsToldFromAContrast() {
        assertThat(PAGE.texts().get("weights")).endsWith("close to the plain mean of the standardised scores");
        assertThat(PAGE.texts().get("second"))
                .isEqualTo("the second component holds 13\u00a0% and sets IFEval against MuSR");
    }

    @Test
    void everyComponentOfEveryStepIsComparedOrHasAReason() {
        Table table = READER.published("boundary-latent");

        assertThat(table.rows()).hasSize(9);
        assertThat(column(table, "reason")).containsOnly("");
        assertThat(column(table, "compared")).startsWith("459").endsWith("1245");
        assertThat(Double.parseDouble(column(table, "signed_macro").get(3))).isCloseTo(-0.069, within(0.005));
        assertThat(PAGE.texts().get("latent-others")).endsWith("compute says next to nothing about them");
    }

    @Test
    void everyEstimatorAtEveryComputeHasAFrontierOrAReason() {
        Table table = READER.published("boundary-multi-skill");
        List<String> heights = column(table, "barycentre");
        List<String> reasons = column(table, "reason");

        assertThat(table.rows()).hasSize(2 * 4 * 24);
        for (int row = 0; row < heights.size(); row++) {
            assertThat(heights.get(row).isEmpty()).isEqualTo(!reasons.get(row).isEmpty());
        }
        assertThat(column(table, "dataset")).containsOnly("livebench");
        assertThat(column(table, "paraphrase")).containsOnly("");
        assertThat(column(table, "typos").get(20)).isNotEmpty();
        assertThat(table.csv().length()).isLessThan(40_000);
    }

    @Test
    void theQuantileLooksAtBothSidesOfTheCompute() {
        int place = SURE.nearest(FrontierTexts.REFERENCE_FLOP);
        double within = SURE.barycentre(FrontierEstimator.FREE_DISPOSAL, place).orElseThrow();
        double around = SURE.barycentre(FrontierEstimator.QUANTILE_95, place).orElseThrow();

        assertThat(SURE.flop(place)).isCloseTo(9.95e23, within(1e22));
        assertThat(within).isCloseTo(0.2913, within(1e-3));
        assertThat(around).isCloseTo(0.5424, within(1e-3));
        assertThat(SURE.inside()).hasSize(22).doesNotContain(0, 23);
        assertThat(SURE.interval(FrontierEstimator.QUANTILE_95, place)).isPresent();
        assertThat(SURE.interval(FrontierEstimator.MIXTURE, place)).isEmpty();
    }

    @Test
    void theHeightOfTheQuantileComesFromModelsWithMoreCompute() {
        QuantileReach reach = QuantileReach.at(SURE, SURE.nearest(FrontierTexts.REFERENCE_FLOP));

        assertThat(reach.weighted()).isEqualTo(44);
        assertThat(reach.models()).isEqualTo(47);
        assertThat(reach.near()).isEqualTo(7);
        assertThat(reach.best().orElseThrow()).isCloseTo(0.29, within(0.005));
        assertThat(reach.distance().orElseThrow()).isBetween(3.2, 3.6);
        assertThat(reach.words()).contains("comes from further away");
    }

    @Test
    void aModelNearThatReachesTheQuantileIsNotCalledFar() {
        QuantileReach near =
                new QuantileReach(1e24, Optional.of(0.5), 9, 12, 3, OptionalDouble.of(0.5), OptionalDouble.of(1.5));
        QuantileReach none =
                new QuantileReach(1e24, Optional.of(0.5), 9, 12, 0, OptionalDouble.empty(), OptionalDouble.empty());

        assertThat(near.words()).endsWith("The best of the 3 within a factor of two scores 0.50");
        assertThat(none.words())
                .endsWith("No model lies within a factor of two; no model scores as high as the quantile of 0.50");
    }

    @Test
    void mixingIsComparedAtTheMeanOfTheSubtasksAsInTheTable() {
        assertThat(PAGE.texts().get("mixing")).contains("−11 points near 4.3").contains("(0.48 against 0.59)");
        assertThat(MixingWords.points(-0.001)).isEqualTo("0");
        assertThat(MixingWords.points(0.114)).isEqualTo("+11");
    }

    @Test
    void theDaysAreThoseOfTheDatedRowsOnly() {
        assertThat(PAGE.texts().get("days")).isEqualTo("the 3,237 with a known day uploaded until March 2025");
    }

    @Test
    void theDoubtfulRowsMoveTheBestModel() {
        DoubtfulEffect effect = DoubtfulEffect.largest(SURE, ALL).orElseThrow();

        assertThat(effect.all()).isGreaterThan(effect.sure());
        assertThat(PAGE.texts()).containsEntry("doubtful-rows", "13");
        assertThat(DoubtfulEffect.largest(SURE, SURE).orElseThrow().all())
                .isEqualTo(DoubtfulEffect.largest(SURE, SURE).orElseThrow().sure());
    }

    @Test
    void everyRowOfTheBoardIsUsedOrCountedWithAReason() {
        Table table = READER.published("boundary-multi-skill-rows");
        List<String> samples = column(table, "doubtful_rows");
        List<String> rows = column(table, "rows");
        int leftOut = 0;
        for (int row = 0; row < rows.size(); row++) {
            leftOut += samples.get(row).equals("left-out") ? Integer.parseInt(rows.get(row)) : 0;
        }

        assertThat(leftOut).isEqualTo(RESULT.runs().liveBench().size());
        assertThat(column(READER.published("boundary-multi-skill-subtasks"), "chosen"))
                .containsOnlyOnce("yes")
                .hasSize(7);
    }

    @Test
    void figuresStandInTheOrderOfThePage() {
        assertThat(PAGE.figures())
                .extracting(Figure::id)
                .containsExactly(
                        "skill-shares", "skill-latent-coverage", "skill-frontier", "skill-subtasks", "skill-doubtful");
        assertThat(PAGE.readings()).hasSize(1);
        assertThat(PAGE.readings().get(0).figure()).isEqualTo("skill-shares");
    }

    @Test
    void theFactOfTheReportNamesShareIntervalAndNumber() {
        assertThat(SkillsFacts.of(RESULT).get("fact-skills"))
                .startsWith(
                        "One component holds 73\u00a0% of the variance of the standardised scores (95\u00a0% interval")
                .contains("3,663 evaluations of 147 bases), the second 13\u00a0%.");
    }
}
